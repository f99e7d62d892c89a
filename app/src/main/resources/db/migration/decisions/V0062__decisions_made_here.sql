-- Decisions are now also made here: drafted, sent to be signed, waiting for their number, published.
-- about: the earlier decision that a correcting, annulling or revoking one points at.
alter table decisions.decision drop constraint decision_state_check;
alter table decisions.decision
  add constraint decision_state_check check (state in
    ('DRAFT', 'AWAITING_SIGNATURE', 'AWAITING_NUMBER', 'PUBLISHED', 'CANCELLED')),
  add column kind         text not null default 'CONFERRING'
    check (kind in ('CONFERRING', 'CORRECTING', 'ANNULLING', 'REVOKING')),
  add column about        uuid references decisions.decision,
  add column published_at timestamptz,
  add constraint decision_about_check check ((kind = 'CONFERRING') = (about is null)),
  add constraint decision_published_check check
    (published_at is null or (state = 'PUBLISHED' and number <> '' and day is not null));

alter table decisions.award add foreign key (household) references registry.household;

-- What a decision made here proposes, in the order the office keeps. Frozen when it is published;
-- award then names the register's line. verdict and findings are what the law said on judged_on.
create table decisions.line (
  id           uuid primary key,
  tenant       int         not null,
  decision     uuid        not null references decisions.decision,
  position     int         not null,
  award_type   text        not null,
  track        text        not null,
  holder_kind  text        not null check (holder_kind in ('PERSON', 'UNIT', 'HOUSEHOLD')),
  person       uuid        references registry.person,
  unit         uuid        not null references registry.unit,
  household    uuid        references registry.household,
  holder_name  text        not null check (holder_name <> ''),
  unit_name    text        not null,
  post_name    text        not null default '',
  year         smallint    not null check (year between 1945 and 2200),
  school_year  boolean     not null default false,
  first_year   smallint    check (first_year <= year),
  achievement  text        not null default '',
  verdict      text        check (verdict in ('MET', 'ASK_PERSON', 'HELD', 'NOT_MET')),
  findings     jsonb,
  judged_on    date,
  accepted     text        not null default '',
  award        uuid        references decisions.award,
  check ((holder_kind = 'PERSON') = (person is not null)),
  check ((holder_kind = 'HOUSEHOLD') = (household is not null)),
  unique (decision, position) deferrable initially deferred
);
create index line_person on decisions.line (person) where person is not null;
create index line_unit on decisions.line (unit);
create index line_award on decisions.line (award) where award is not null;
grant select, insert, update, delete on decisions.line to guongsang_app;

-- One row per series of numbers given here, locked while one is taken: decisions of an issuer and year
-- where the office wants that, and always the book of certificates.
create table decisions.series (
  tenant  int  not null,
  unit    uuid not null references registry.unit,
  kind    text not null check (kind in ('DECISION', 'CERTIFICATE')),
  year    int  not null,
  symbol  text not null,
  last    int  not null default 0 check (last >= 0),
  primary key (tenant, unit, kind, year, symbol)
);
grant select, insert, update on decisions.series to guongsang_app;

-- One per award: the code anyone can verify, and the number in the certificate book. A reissue is a new
-- row that replaces the old; the code of the old then leads to the new.
create table decisions.certificate (
  id         uuid primary key,
  tenant     int         not null,
  award      uuid        not null references decisions.award,
  code       text        not null unique,
  book       text        not null default '',
  book_no    int,
  kind       text        not null check (kind in ('FIRST', 'REISSUED', 'EXCHANGED')),
  replaces   uuid        unique references decisions.certificate,
  reason     text        not null default '',
  issued_on  date        not null,
  issued_by  uuid,
  made_at    timestamptz not null,
  check ((kind = 'FIRST') = (replaces is null))
);
create unique index certificate_first on decisions.certificate (award) where kind = 'FIRST';
create index certificate_award on decisions.certificate (award);
grant select, insert on decisions.certificate to guongsang_app;
