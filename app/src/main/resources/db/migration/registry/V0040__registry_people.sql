-- A person for life. The columns up to sex are the person's own; unit, position and staff_group are
-- those of the main post today (else the last one), worked out from registry.post by the application
-- so that lists need neither a join nor a clock. A person merged into another stays, and points there.
create table registry.person (
  id           uuid primary key,
  tenant       int         not null references registry.tenant,
  name         text        not null check (name <> ''),
  folded       text        not null,
  sort_key     text        collate "C" not null,
  birth_day    date,
  birth_year   smallint,
  sex          text        check (sex in ('FEMALE', 'MALE')),
  died_on      date,
  unit         uuid        references registry.unit,
  position     text        not null default '',
  staff_group  text,
  merged_into  uuid        references registry.person,
  entered_at   timestamptz not null,
  version      int         not null default 1,
  check (birth_day is null or birth_year = extract(year from birth_day)),
  check (merged_into <> id)
);
create index person_list on registry.person (tenant, sort_key, id) where merged_into is null;
create index person_unit on registry.person (unit, sort_key, id) where merged_into is null;
create index person_folded on registry.person (folded text_pattern_ops);
create index person_merged on registry.person (merged_into) where merged_into is not null;

-- Names borne before. from_day is null where it is not known since when (then: from birth).
create table registry.former_name (
  id         uuid primary key,
  person     uuid not null references registry.person,
  tenant     int  not null references registry.tenant,
  name       text not null check (name <> ''),
  folded     text not null,
  from_day   date,
  until_day  date not null,
  reason     text not null,
  check (from_day < until_day),
  exclude using gist (person with =, daterange(from_day, until_day) with &&)
);
create index former_name_folded on registry.former_name (folded text_pattern_ops);

-- Every folded name there is, once: names repeat far more often than people, so a search looks here
-- first. Written with each name; never a person's whole record.
create table registry.known_name (
  folded  text primary key
);
create index known_name_words on registry.known_name using gin (to_tsvector('simple', folded));

-- Numbers of identity papers, of 9 digits (until 2016) or 12. blind finds the same number again and
-- tells nothing without the key.
create table registry.national_id (
  id      uuid primary key,
  person  uuid     not null references registry.person,
  tenant  int      not null references registry.tenant,
  digits  smallint not null check (digits in (9, 12)),
  key_no  int      not null,
  sealed  bytea    not null,
  blind   bytea    not null,
  unique (person, blind)
);
create index national_id_blind on registry.national_id (blind);

-- Where somebody serves or served. Two main posts on one day are let in: records say so, and merging
-- two entries of one person may bring them together; the checks then ask which is right.
create table registry.post (
  id              uuid primary key,
  person          uuid    not null references registry.person,
  tenant          int     not null references registry.tenant,
  unit            uuid    not null references registry.unit,
  position        text    not null default '',
  staff_group     text    not null check (staff_group in ('LEADER', 'PROFESSIONAL', 'DIRECT_WORKER',
                    'CIVIL_SERVANT', 'PUBLIC_EMPLOYEE', 'COMMUNE_STAFF', 'CONTRACT', 'ARMED_FORCES',
                    'WORKER', 'FARMER', 'BUSINESS_PERSON', 'INTELLECTUAL', 'RETIRED', 'OTHER')),
  deputy_head_up  boolean not null default false,
  direct          boolean not null default false,
  main            boolean not null default true,
  service_post    text    check (service_post in ('PROVINCE_SECRETARY', 'PROVINCE_CHAIR',
                    'PROVINCE_STANDING_MEMBER', 'DEPARTMENT_HEAD')),
  from_day        date    not null,
  until_day       date,
  vouched         text    not null check (vouched in ('RECORD', 'SELF', 'VERIFIED')),
  imported        uuid,
  check (until_day is null or from_day < until_day)
);
create index post_person on registry.post (person, from_day);
create index post_unit on registry.post (unit, from_day);
create index post_imported on registry.post (imported) where imported is not null;

-- What is said of a person's years, or, where person is null, of the unit itself. A correction is a
-- new row that names the old one; only rows with standing = true count.
create table registry.rating (
  id               uuid primary key,
  tenant           int         not null references registry.tenant,
  person           uuid        references registry.person,
  unit             uuid        not null references registry.unit,
  year             smallint    not null check (year between 1945 and 2200),
  school_year      boolean     not null default false,
  level            text        not null check (level in ('NOT_COMPLETED', 'COMPLETED', 'GOOD', 'EXCELLENT')),
  issuer           text        not null default '',
  decision_number  text        not null default '',
  decision_day     date,
  file             uuid        references documents.file,
  vouched          text        not null check (vouched in ('RECORD', 'SELF', 'VERIFIED')),
  standing         boolean     not null default true,
  corrects         uuid        references registry.rating,
  reason           text        not null default '',
  entered_by       uuid,
  entered_at       timestamptz not null,
  imported         uuid,
  check (corrects is null or reason <> '')
);
create index rating_person on registry.rating (person, year) where standing;
create index rating_unit on registry.rating (unit, year) where standing and person is null;
create index rating_imported on registry.rating (imported) where imported is not null;

create table registry.discipline (
  id               uuid primary key,
  tenant           int         not null references registry.tenant,
  person           uuid        references registry.person,
  unit             uuid        not null references registry.unit,
  measure          text        not null check (measure in ('REPRIMAND', 'WARNING', 'PAY_CUT', 'DEMOTION',
                     'REMOVAL', 'DISMISSAL', 'PROSECUTION')),
  from_day         date        not null,
  until_day        date,
  issuer           text        not null default '',
  decision_number  text        not null default '',
  decision_day     date,
  file             uuid        references documents.file,
  vouched          text        not null check (vouched in ('RECORD', 'SELF', 'VERIFIED')),
  standing         boolean     not null default true,
  corrects         uuid        references registry.discipline,
  reason           text        not null default '',
  entered_by       uuid,
  entered_at       timestamptz not null,
  imported         uuid,
  check (until_day is null or from_day < until_day),
  check (corrects is null or reason <> '')
);
create index discipline_person on registry.discipline (person) where standing;
create index discipline_unit on registry.discipline (unit) where standing;

-- While something is looked into nothing is awarded. The ground is for the appraising level and
-- inspectors only: no view shows it.
create table registry.hold (
  id          uuid primary key,
  tenant      int         not null references registry.tenant,
  person      uuid        references registry.person,
  unit        uuid        not null references registry.unit,
  ground      text        not null check (ground in ('DISCIPLINE', 'INVESTIGATION', 'INSPECTION', 'AUDIT',
                'COMPLAINT', 'PRESS')),
  from_day    date        not null,
  until_day   date,
  document    text        not null default '',
  file        uuid        references documents.file,
  release     text        not null default '',
  standing    boolean     not null default true,
  corrects    uuid        references registry.hold,
  reason      text        not null default '',
  entered_by  uuid,
  entered_at  timestamptz not null,
  check (until_day is null or from_day < until_day),
  check (corrects is null or reason <> '')
);
create index hold_person on registry.hold (person) where standing;
create index hold_unit on registry.hold (unit) where standing and person is null;

create table registry.leave (
  id          uuid primary key,
  tenant      int         not null references registry.tenant,
  person      uuid        not null references registry.person,
  kind        text        not null check (kind in ('MATERNITY', 'SICK', 'TRAINING', 'RESCUE_INJURY', 'UNPAID',
                'OTHER')),
  from_day    date        not null,
  until_day   date        not null,
  vouched     text        not null check (vouched in ('RECORD', 'SELF', 'VERIFIED')),
  standing    boolean     not null default true,
  corrects    uuid        references registry.leave,
  reason      text        not null default '',
  entered_by  uuid,
  entered_at  timestamptz not null,
  imported    uuid,
  check (from_day < until_day),
  check (corrects is null or reason <> '')
);
create index leave_person on registry.leave (person) where standing;

-- Two entries that may be one person, with why; judged by a person, never by the program. The lower id
-- is named first.
create table registry.suspected_pair (
  id         uuid primary key,
  tenant     int         not null references registry.tenant,
  one        uuid        not null references registry.person,
  other      uuid        not null references registry.person,
  certainty  text        not null check (certainty in ('CERTAIN', 'LIKELY', 'POSSIBLE')),
  signs      text[]      not null,
  state      text        not null check (state in ('OPEN', 'SAME', 'DIFFERENT')),
  judged_by  uuid,
  judged_at  timestamptz,
  reason     text        not null default '',
  found_at   timestamptz not null,
  unique (one, other),
  check (one < other),
  check ((state = 'OPEN') = (judged_at is null))
);
create index suspected_pair_open on registry.suspected_pair (tenant, certainty, id) where state = 'OPEN';
create index suspected_pair_other on registry.suspected_pair (other);

-- Two entries judged to be one person. No row of either moves: the one that is gone points at the kept
-- one (person.merged_into), so taking it back restores both exactly. filled holds what the kept entry
-- took over because it had nothing there, with its value before.
create table registry.person_merge (
  id           uuid primary key,
  tenant       int         not null references registry.tenant,
  kept         uuid        not null references registry.person,
  gone         uuid        not null references registry.person,
  filled       jsonb       not null,
  reason       text        not null check (reason <> ''),
  done_by      uuid,
  done_at      timestamptz not null,
  undone_by    uuid,
  undone_at    timestamptz,
  undone_reason text,
  check (kept <> gone),
  check ((undone_at is null) = (undone_reason is null))
);
create unique index person_merge_once on registry.person_merge (gone) where undone_at is null;
create index person_merge_kept on registry.person_merge (kept);

-- A person's wish that something said of them be put right, and what became of it.
create table registry.correction_request (
  id           uuid primary key,
  tenant       int         not null references registry.tenant,
  person       uuid        not null references registry.person,
  field        text        not null,
  key_no       int         not null,
  sealed       bytea       not null,
  asked_by     uuid,
  asked_at     timestamptz not null,
  state        text        not null check (state in ('OPEN', 'DONE', 'DECLINED')),
  answer       text        not null default '',
  answered_by  uuid,
  answered_at  timestamptz,
  version      int         not null default 1,
  check ((state = 'OPEN') = (answered_at is null))
);
create index correction_request_open on registry.correction_request (tenant, asked_at) where state = 'OPEN';
create index correction_request_person on registry.correction_request (person);

-- What other modules read. A person who was merged is counted under the one kept: root is that one.
create view registry.person_today as
select p.id, p.tenant, p.name, p.folded, p.sort_key, p.birth_day, p.birth_year, p.sex, p.died_on, p.unit,
       p.position, p.staff_group, u.name as unit_name, u.path, u.living as unit_living, p.version
from registry.person p
left join registry.unit_today u on u.id = p.unit
where p.merged_into is null;

create view registry.person_root as
select p.id, coalesce(p.merged_into, p.id) as root, p.tenant from registry.person p;

-- All names somebody bears or bore, with the person kept.
create view registry.person_name as
select coalesce(p.merged_into, p.id) as person, p.tenant, p.name, p.folded,
       null::date as until_day, p.merged_into is null as borne
from registry.person p
union all
select coalesce(p.merged_into, p.id), p.tenant, f.name, f.folded, f.until_day, false
from registry.former_name f
join registry.person p on p.id = f.person;

create view registry.rating_standing as
select r.id, r.tenant, r.person, r.unit, r.year, r.school_year, r.level, r.vouched
from registry.rating r where r.standing;

create view registry.discipline_standing as
select d.id, d.tenant, d.person, d.unit, d.measure, d.from_day, d.until_day, d.vouched
from registry.discipline d where d.standing;

-- Without the ground: that something stops an award, and since when.
create view registry.hold_standing as
select h.id, h.tenant, h.person, h.unit, h.from_day, h.until_day
from registry.hold h where h.standing;

create view registry.leave_standing as
select l.id, l.tenant, l.person, l.kind, l.from_day, l.until_day
from registry.leave l where l.standing;

create view registry.post_held as
select o.id, o.tenant, o.person, o.unit, o.position, o.staff_group, o.deputy_head_up, o.direct, o.main,
       o.service_post, o.from_day, o.until_day
from registry.post o;

grant select, insert, update, delete on all tables in schema registry to guongsang_app;
