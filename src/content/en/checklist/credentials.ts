/** What somebody has or has not, and can't practise: a tick, never a story or a task. */

export const credential =
  /\b(?:licen[cs]es?|degrees?|diplomas?|bachelor['’]?s?|master['’]?s|ph\.?d|b\.?sc|m\.?sc|mba|gcses?|a-levels?|nvqs?|btecs?|hnc|hnd|cscs|ipaf|ecs card|18th edition|2391|registration|registered (?:nurse|midwife|social worker)|rgn|nmc|hcpc|dbs|security clearance|right to work|work permit|visa|passport|first aid certificate|certificates?|certified|certification|(?:own|access to a) (?:car|vehicle|transport)|willing(?:ness)? to|able to (?:travel|relocate|work (?:nights|weekends|shifts))|flexib(?:le|ility) (?:about|around|on|with) (?:hours|shifts)|available (?:for|to|from)|(?:full|clean|valid) (?:uk )?driving)\b/i;
