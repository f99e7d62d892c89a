create schema screening;
grant usage on schema screening to guongsang_app;

-- The law put to many at once: everybody of a unit, or an uploaded list, for one award and year.
create table screening.screening (
  id           uuid primary key,
  tenant       int         not null,
  unit         uuid        not null references registry.unit,
  award_type   text,
  year         smallint    not null,
  school_year  boolean     not null default false,
  received_on  date        not null,
  rule_set     date        not null,
  from_list    boolean     not null,
  file         uuid        references documents.file,
  work         uuid,
  made_by      uuid,
  made_at      timestamptz not null,
  state        text        not null check (state in ('RUNNING', 'DONE', 'STOPPED', 'FAILED'))
);
create index screening_list on screening.screening (tenant, made_at desc, id);

-- One row per subject, its findings in an array: the clause's number in the rule set's order and its
-- outcome, as the law module writes and reads them. row_no leads back to the line of the uploaded sheet.
create table screening.answer (
  screening    uuid     not null references screening.screening on delete cascade,
  row_no       int      not null,
  person       uuid,
  unit         uuid,
  award_type   text     not null,
  outcome      text     not null check (outcome in ('MET', 'ASK_PERSON', 'HELD', 'NOT_MET', 'UNREAD')),
  reasons      text[]   not null,
  findings     int[]    not null,
  earliest     smallint,
  note         text     not null default '',
  primary key (screening, row_no)
);
create index answer_person on screening.answer (person);

grant select, insert, update, delete on all tables in schema screening to guongsang_app;
