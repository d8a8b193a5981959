import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { dated } from '../../src/domain/checklist/item-days.js';
import { checklistCalendar } from '../../src/render/icalendar.js';
import { debrief } from '../support/debriefs.js';
import { interview } from '../support/interviews.js';
import { examples, night } from '../support/night.js';

const NOW = new Date('2026-11-24T09:00:00Z');

const made = (
  debriefs: Parameters<typeof night>[0],
  ahead: Parameters<typeof night>[1],
  { today = '2026-11-24', now = NOW } = {},
) => {
  const { list } = night(debriefs, ahead, today);
  return checklistCalendar({ items: list, interview: ahead, today, now });
};

const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as never)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

const byUid = (text: string) => new Map(events(text).map((event) => [event.uid, event]));

describe('the interview', () => {
  it('is named without a remark that they typed behind the job or the employer', () => {
    const remarked = interview({
      role: 'Cook - I need it for the rent',
      company: 'Grand Hotel - never again',
    });
    const { text } = made([], remarked);
    expect(byUid(text).get('2026-11-20-nnnn@rejection-coach')?.summary).toBe('Interview: Cook, Grand Hotel');
    expect(text).not.toMatch(/rent|never again/);
  });

  it('is at the time that was typed, in no zone, for an hour', () => {
    const { text } = made([], interview());
    const event = byUid(text).get('2026-11-20-nnnn@rejection-coach');
    expect(event?.summary).toBe("Interview: Staff nurse, St Mary's Hospital");
    expect(event?.startDate.toString()).toBe('2026-11-26T14:00:00');
    expect(event?.startDate.zone.tzid).toBe('floating');
    expect(event?.endDate.toString()).toBe('2026-11-26T15:00:00');
    expect(event?.component.getFirstPropertyValue('class')).toBe('PRIVATE');
  });

  it.each([
    ['2026-11-26T23:30', '2026-11-27T00:30:00'],
    ['2026-12-31T23:59', '2027-01-01T00:59:00'],
  ])('at %s ends at %s', (when, end) => {
    expect(
      byUid(made([], interview({ when })).text)
        .get('2026-11-20-nnnn@rejection-coach')
        ?.endDate.toString(),
    ).toBe(end);
  });

  it('reminds at six the evening before and two hours before', () => {
    const event = byUid(made([], interview()).text).get('2026-11-20-nnnn@rejection-coach');
    const start = event?.startDate;
    const alarms = (event?.component.getAllSubcomponents('valarm') ?? []).map((alarm) => {
      const at = start?.clone();
      at?.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
      return at?.toString();
    });
    expect(alarms).toEqual(['2026-11-25T18:00:00', '2026-11-26T12:00:00']);
  });

  it('without a time is a whole day, without a day is not there', () => {
    const day = byUid(made([], interview({ when: '2026-11-26' })).text).get(
      '2026-11-20-nnnn@rejection-coach',
    );
    expect(day?.startDate.isDate).toBe(true);
    expect(day?.endDate.toString()).toBe('2026-11-27');
    const none = made([], interview({ when: null }));
    expect(none.interview).toBe(false);
    expect(none.text).not.toContain('2026-11-20-nnnn');
    expect(() => events(none.text)).not.toThrow();
  });
});

describe('the tasks', () => {
  const all = examples('software-engineer-no-reply', 'software-engineer-second', 'software-engineer');

  it('are whole days of free time, each on a day from today to the interview, one reminder a day', () => {
    const { text, tasks } = made(all, interview());
    const found = events(text).filter((event) => !event.uid.startsWith('2026'));
    expect(found).toHaveLength(tasks);
    const reminded = found.filter((event) => event.component.getAllSubcomponents('valarm').length > 0);
    expect(new Set(reminded.map((event) => event.startDate.toString())).size).toBe(reminded.length);
    for (const event of found) {
      expect(event.startDate.isDate).toBe(true);
      expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
      expect(event.startDate.toString() >= '2026-11-24' && event.startDate.toString() <= '2026-11-26').toBe(
        true,
      );
    }
  });

  it('keep their days: what is due, now, spread over the week, the day before, the day', () => {
    const written = debrief('2026-11-24-aaaa', {
      'ask-whom': 'the manager',
      'ask-by': '2026-11-20',
      'more-needed': ['drug doses', 'rota planning'],
      'role-needs': ['triage'],
    });
    const ahead = interview({ when: '2026-12-01' });
    const { items } = night([written], ahead, '2026-11-24');
    const days = new Map(dated(items, ahead, '2026-11-24').map(({ item, day }) => [item.text, day]));
    const dayOf = (part: string) => [...days].find(([text]) => text.includes(part))?.[1];
    expect(dayOf('the manager')).toBe('2026-11-24');
    expect(dayOf('drug doses')).toBe('2026-11-24');
    expect([...days.values()].every((day) => day >= '2026-11-24' && day <= '2026-12-01')).toBe(true);
    expect(new Set(days.values()).size).toBeGreaterThan(4);
    expect(dayOf('triage')).toBe('2026-11-30');
    expect(dayOf('At the end')).toBe('2026-12-01');
    const undated = dated(night([written], null).items, null, '2026-11-24').map(({ item }) => item.text);
    expect(undated.some((text) => text.includes('At the end'))).toBe(false);
  });

  it.each([
    ['When I have had my tea on Saturday, I will read it again', '2026-11-28'],
    ['When it is Friday morning, I will ring them', '2026-11-27'],
    ['When I get home, I will read it again', '2026-11-27'],
    ['When I wake up tomorrow, I will read it again', undefined],
    ['When it is Monday or Tuesday, I will read it again', undefined],
  ])('"%s" is on the day that the plan names: %s', (plan, day) => {
    const written = debrief('2026-11-24-aaaa', { 'if-then': plan });
    const days = dated(night([written], null, '2026-11-27').items, null, '2026-11-27');
    expect(days.find(({ item }) => item.rank === 'plan')?.day).toBe(day);
  });
});

describe('imported twice', () => {
  it('a second export has the same events with a higher sequence, and no duplicates', () => {
    const first = made(examples('product-designer'), interview());
    const again = made(examples('product-designer'), interview({ when: '2026-11-30T09:00' }), {
      today: '2026-11-25',
      now: new Date('2026-11-25T09:00:00Z'),
    });
    const [before, after] = [byUid(first.text), byUid(again.text)];
    expect(before.size).toBe(events(first.text).length);
    expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted());
    for (const [uid, event] of after) {
      expect(event.sequence).toBeGreaterThan(before.get(uid)?.sequence ?? 0);
      expect(event.sequence).toBeLessThan(2 ** 31);
      expect(event.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-25T09:00:00Z');
    }
  });
});

describe('the file', () => {
  const odd = fc.oneof(
    fc.constantFrom(
      'a,b;c\\d',
      '\\n',
      'x\r\nEND:VEVENT',
      'BEGIN:VALARM',
      '"q":;',
      '\u0007\u001b[2J',
      '面接🏥',
      'é'.repeat(80),
    ),
    fc.string({ unit: 'grapheme', maxLength: 120 }),
  );

  it('is read back as it was meant, in lines of at most 75 octets that end in CRLF', () => {
    fc.assert(
      fc.property(odd, odd, (role, entry) => {
        const written = debrief('2026-11-24-aaaa', { 'more-needed': [`m ${entry}`] });
        const { text, tasks } = made([written], interview({ role: `r ${role}` }));
        const lines = text.split('\r\n');
        expect(lines.at(-1)).toBe('');
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n\u0000-\u0008\u001b]/);
        }
        const found = events(text);
        expect(found).toHaveLength(tasks + 1);
        const { items } = night([written], null, '2026-11-24');
        const item = items.find((other) => other.text.startsWith('Get a better answer'));
        const plain = (typed: string) =>
          typed.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069\ufffd]+/gu, ' ').trim();
        expect(found.map((event) => plain(event.summary))).toContain(plain(item?.text ?? ''));
      }),
      { numRuns: 100 },
    );
  });

  it('holds no private notes and no findings', () => {
    const written = debrief('2026-11-24-aaaa', {
      known: ['SECRET1'],
      guessed: ['SECRET2'],
      friend: 'SECRET3',
      thought: 'SECRET4',
      'more-needed': ['shown'],
    });
    const findings = ['news', 'details', 'ask'].map((task) => ({
      task,
      text: 'SECRET5',
      at: '2026-11-24T10:00:00.000Z',
    }));
    const text = made([written], interview({ findings, panel: 'SECRET6' })).text.replaceAll('\r\n ', '');
    expect(text).toContain('shown');
    expect(text).not.toContain('Dana');
    expect(text.replace(/SUMMARY:Look up: SECRET6/g, '')).not.toContain('SECRET');
  });
});
