-- Entries that were judged to be another person, with the one kept; few among many, found by either.
create view registry.merged_person as
select p.id, p.tenant, p.merged_into as kept
from registry.person p
where p.merged_into is not null;

-- Whose an identity paper is, by its blind index; the sealed number itself is in no view.
create view registry.blind_national_id as
select coalesce(p.merged_into, p.id) as person, n.tenant, n.digits, n.blind
from registry.national_id n
join registry.person p on p.id = n.person;

grant select on registry.merged_person, registry.blind_national_id to guongsang_app;

-- Decisions with what the checks of the register need of them; more than that is the register's own.
create view decisions.decision_made as
select d.id, d.tenant, d.unit, d.issuer, d.folded, d.body, d.number, d.day, d.outside
from decisions.decision d;

grant select on decisions.decision_made to guongsang_app;

-- A million answers are written at once: a trigger would look their screening up a million times.
-- Answers go with their screening by the application.
alter table screening.answer drop constraint answer_screening_fkey;

-- What a reason's code means, in the words of that day: the law's text may read otherwise tomorrow.
create table screening.reason (
  screening  uuid not null references screening.screening on delete cascade,
  code       text not null,
  outcome    text not null check (outcome in ('ASK_PERSON', 'HELD', 'NOT_MET', 'UNREAD')),
  vi         text not null,
  en         text not null,
  primary key (screening, code)
);

-- Of an uploaded list: the sealed file is kept for thirty days; name is what its sender called it.
alter table screening.screening add file_name text not null default '';
alter table screening.screening add rows int not null default 0;
alter table screening.screening add counts jsonb not null default '{}';

grant select, insert, update, delete on all tables in schema screening to guongsang_app;
