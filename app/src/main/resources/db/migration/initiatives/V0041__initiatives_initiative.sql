create schema initiatives;
grant usage on schema initiatives to guongsang_app;

-- An initiative, a study, or a deed of cunning in combat, recognised by a decision. Entered long after,
-- or judged here. A correction is a new row that names the old one.
create table initiatives.initiative (
  id               uuid primary key,
  tenant           int         not null,
  unit             uuid        not null references registry.unit,
  title            text        not null check (title <> ''),
  folded           text        not null,
  kind             text        not null check (kind in ('INITIATIVE', 'RESEARCH', 'COMBAT')),
  year             smallint    not null check (year between 1945 and 2200),
  applied_on       date,
  problem          text        not null default '',
  solution         text        not null default '',
  scope            text        not null check (scope in ('GRASSROOTS', 'PROVINCE', 'NATIONAL')),
  issuer           text        not null default '',
  decision_number  text        not null default '',
  recognised_on    date,
  file             uuid        references documents.file,
  vouched          text        not null check (vouched in ('RECORD', 'SELF', 'VERIFIED')),
  standing         boolean     not null default true,
  corrects         uuid        references initiatives.initiative,
  reason           text        not null default '',
  entered_by       uuid,
  entered_at       timestamptz not null,
  imported         uuid,
  version          int         not null default 1,
  check (corrects is null or reason <> '')
);
create index initiative_list on initiatives.initiative (tenant, year desc, id) where standing;
create index initiative_unit on initiatives.initiative (unit) where standing;
create index initiative_imported on initiatives.initiative (imported) where imported is not null;

-- Whose it is. The shares of one initiative sum to 100, which the application keeps.
create table initiatives.author (
  initiative  uuid     not null references initiatives.initiative on delete cascade,
  person      uuid     not null references registry.person,
  share       smallint not null check (share between 1 and 100),
  ordinal     smallint not null,
  primary key (initiative, person)
);
create index author_person on initiatives.author (person);

-- One initiative carries one award of one of its authors, once.
create table initiatives.used (
  initiative  uuid not null references initiatives.initiative,
  person      uuid not null references registry.person,
  award_type  text not null,
  award       uuid,
  primary key (initiative, person)
);

create view initiatives.initiative_of as
select i.id, i.tenant, a.person, a.share, i.unit, i.title, i.kind, i.year, i.scope, i.recognised_on,
       i.vouched, u.award_type as used_for
from initiatives.initiative i
join initiatives.author a on a.initiative = i.id
left join initiatives.used u on u.initiative = i.id and u.person = a.person
where i.standing;

grant select, insert, update, delete on all tables in schema initiatives to guongsang_app;
