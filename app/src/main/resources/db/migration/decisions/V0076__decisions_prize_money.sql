-- Quỹ thi đua, khen thưởng: what a unit may spend on prizes in a year. Entries are only ever added;
-- one that was wrong is reversed by another.
create table decisions.fund (
  id       uuid primary key,
  tenant   int         not null,
  unit     uuid        not null references registry.unit,
  year     int         not null check (year between 1990 and 2200),
  name     text        not null check (name <> ''),
  made_at  timestamptz not null,
  version  int         not null default 1,
  unique (tenant, unit, year, name)
);

-- amount is signed: what came in is above nought, what was spent below it.
create table decisions.fund_entry (
  id        uuid primary key,
  tenant    int         not null,
  fund      uuid        not null references decisions.fund,
  kind      text        not null check (kind in
              ('ALLOTTED', 'CARRIED', 'GIVEN', 'PRIZES', 'ORGANISING', 'OTHER', 'RETURNED', 'REVERSED')),
  amount    bigint      not null check (amount <> 0),
  day       date        not null,
  document  text        not null default '',
  note      text        not null default '',
  decision  uuid        references decisions.decision,
  reverses  uuid        unique references decisions.fund_entry,
  account   uuid,
  made_at   timestamptz not null,
  check ((kind = 'REVERSED') = (reverses is not null)),
  check ((kind = 'PRIZES') = (decision is not null)),
  check (case when kind in ('ALLOTTED', 'CARRIED', 'GIVEN', 'RETURNED') then amount > 0
              when kind in ('PRIZES', 'ORGANISING', 'OTHER') then amount < 0 else true end)
);
create index fund_entry_fund on decisions.fund_entry (fund, day, id);
create index fund_entry_decision on decisions.fund_entry (decision) where decision is not null;

-- What an officer says instead of what the law gives: another amount, another fund, and why.
create table decisions.prize_said (
  line     uuid primary key references decisions.line on delete cascade,
  tenant   int         not null,
  amount   bigint      not null check (amount >= 0),
  reason   text        not null check (reason <> ''),
  account  uuid,
  said_at  timestamptz not null
);

-- The payment list of a published decision once it is settled, and what each recipient then gets; a
-- frozen copy, with the words of the rule of that day. Undone as a whole, while nothing was returned.
create table decisions.payment (
  decision    uuid primary key references decisions.decision,
  tenant      int         not null,
  fund        uuid        not null references decisions.fund,
  entry       uuid        references decisions.fund_entry,
  settled_on  date        not null,
  account     uuid,
  made_at     timestamptz not null
);
create table decisions.prize (
  line      uuid primary key references decisions.line,
  tenant    int    not null,
  decision  uuid   not null references decisions.payment on delete cascade,
  award     uuid   not null references decisions.award,
  amount    bigint not null check (amount >= 0),
  why       text   not null check (why in ('LAW', 'HIGHER_TITLE', 'UNKNOWN', 'SAID')),
  rule_vi   text   not null,
  rule_en   text   not null,
  verified  boolean not null
);
create index prize_decision on decisions.prize (decision);
create index prize_award on decisions.prize (award);

-- Trao tặng: who received it, where and when. Posthumous awards are received by the family.
create table decisions.presentation (
  line      uuid primary key references decisions.line,
  tenant    int         not null,
  decision  uuid        not null references decisions.decision,
  day       date        not null,
  place     text        not null,
  way       text        not null check (way in ('SELF', 'REPRESENTED', 'POSTHUMOUS', 'SENT')),
  receiver  text        not null default '',
  objects   text        not null default '',
  account   uuid,
  made_at   timestamptz not null,
  check ((way in ('REPRESENTED', 'POSTHUMOUS')) <= (receiver <> ''))
);
create index presentation_decision on decisions.presentation (decision);

-- What was to be returned says since when, and by which paper it came back.
alter table decisions.to_return
  add column asked_at timestamptz,
  add column document text not null default '';
create index to_return_open on decisions.to_return (tenant, asked_at) where done_on is null;

grant select, insert, update on decisions.fund to guongsang_app;
grant select, insert on decisions.fund_entry to guongsang_app;
grant select, insert, update, delete on decisions.prize_said, decisions.payment, decisions.prize,
  decisions.presentation to guongsang_app;
