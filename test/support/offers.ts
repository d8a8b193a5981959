/** A made-up letter of refusal that offers feedback. */

export const OFFER_LETTER = `Dear Kevin,

Warehouse Shift Supervisor (ref: BL-2231)

Thank you for coming to see us last week. Unfortunately, on this occasion we have decided to offer the role to someone else.

If you would like feedback, please reply to this email before 4 December.

We wish you every success in your search.

Kind regards,

Joanne Priestley
HR Manager
Brightfield Logistics`;
