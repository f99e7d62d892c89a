create schema decisions;
grant usage on schema decisions to guongsang_app;

-- A decision on awards, made here or elsewhere, today or long ago. issuer is its name that day; body is
-- what kind of authority it is, null while nobody has said.
create table decisions.decision (
  id          uuid primary key,
  tenant      int         not null,
  unit        uuid        references registry.unit,
  issuer      text        not null check (issuer <> ''),
  folded      text        not null,
  body        text        check (body in ('PRESIDENT', 'GOVERNMENT', 'PRIME_MINISTER', 'MINISTER',
                'PROVINCE_CHAIR', 'UNIT_HEAD', 'BOARD_CHAIR', 'DISTRICT_CHAIR', 'COMMUNE_CHAIR',
                'FATHERLAND_FRONT_CHAIR', 'UNION')),
  number      text        not null,
  day         date,
  title       text        not null default '',
  signatory   text        not null default '',
  outside     boolean     not null,
  state       text        not null check (state in ('PUBLISHED')),
  file        uuid        references documents.file,
  entered_by  uuid,
  entered_at  timestamptz not null,
  version     int         not null default 1
);
create index decision_number on decisions.decision (tenant, folded, number);
create index decision_day on decisions.decision (tenant, day desc, id);

-- The register (sổ vàng): who holds what, whoever gave it. Rows are only ever added; names are as they
-- were on the day of the decision. unit is where the holder served, or the holder itself.
create table decisions.award (
  id             uuid primary key,
  tenant         int         not null,
  decision       uuid        not null references decisions.decision,
  award_type     text        not null,
  track          text        not null,
  holder_kind    text        not null check (holder_kind in ('PERSON', 'UNIT', 'HOUSEHOLD')),
  person         uuid        references registry.person,
  unit           uuid        not null references registry.unit,
  household      uuid,
  holder_name    text        not null check (holder_name <> ''),
  holder_folded  text        not null,
  unit_name      text        not null,
  year           smallint    not null check (year between 1945 and 2200),
  school_year    boolean     not null default false,
  first_year     smallint,
  decided_on     date,
  achievement    text        not null default '',
  vouched        text        not null check (vouched in ('RECORD', 'SELF', 'VERIFIED')),
  corrects       uuid        references decisions.award,
  imported       uuid,
  entered_by     uuid,
  entered_at     timestamptz not null,
  check ((holder_kind = 'PERSON') = (person is not null)),
  check ((holder_kind = 'HOUSEHOLD') = (household is not null)),
  check (first_year <= year)
);
create index award_person on decisions.award (person) where person is not null;
create index award_unit on decisions.award (unit, year desc, id);
create index award_list on decisions.award (tenant, decided_on desc, id);
create index award_holder on decisions.award (holder_folded text_pattern_ops);
create index award_decision on decisions.award (decision);
create index award_imported on decisions.award (imported) where imported is not null;

-- What came after: corrected by another row, entered wrongly, revoked, or vouched for anew.
create table decisions.award_event (
  id        uuid primary key,
  award     uuid        not null references decisions.award,
  kind      text        not null check (kind in ('CORRECTED', 'WITHDRAWN', 'REVOKED', 'VOUCHED')),
  by_award  uuid        references decisions.award,
  decision  uuid        references decisions.decision,
  vouched   text        check (vouched in ('RECORD', 'SELF', 'VERIFIED')),
  file      uuid        references documents.file,
  reason    text        not null default '',
  account   uuid,
  moment    timestamptz not null,
  check ((kind = 'CORRECTED') = (by_award is not null)),
  check ((kind = 'VOUCHED') = (vouched is not null))
);
create unique index award_event_once on decisions.award_event (award) where kind <> 'VOUCHED';
create index award_event_award on decisions.award_event (award);

-- The awards that count.
create view decisions.award_in_force as
select a.id, a.tenant, a.decision, a.award_type, a.track, a.holder_kind, a.person, a.unit, a.household,
       a.holder_name, a.holder_folded, a.unit_name, a.year, a.school_year, a.first_year, a.decided_on,
       a.achievement,
       coalesce((select v.vouched from decisions.award_event v
                  where v.award = a.id and v.kind = 'VOUCHED' order by v.moment desc, v.id desc limit 1),
                a.vouched) as vouched
from decisions.award a
where not exists (select from decisions.award_event e where e.award = a.id and e.kind <> 'VOUCHED');

grant select, insert, update, delete on decisions.decision to guongsang_app;
grant select, insert on decisions.award, decisions.award_event to guongsang_app;
grant select on decisions.award_in_force to guongsang_app;
