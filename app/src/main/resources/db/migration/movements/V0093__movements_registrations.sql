-- From when until when a unit, with all below it, registers titles for a year or a school year.
create table movements.registration_days (
  id          uuid primary key,
  tenant      int         not null,
  unit        uuid        not null references registry.unit,
  year        smallint    not null check (year between 1945 and 2200),
  school_year boolean     not null,
  opens       date        not null,
  closes      date        not null check (closes >= opens),
  note        text        not null default '',
  account     uuid,
  made_at     timestamptz not null,
  version     int         not null default 1,
  unique (unit, year, school_year)
);

-- Who strives for which title in a year. The unit is where the person serves, or the collective itself.
create table movements.registration (
  id            uuid primary key,
  tenant        int         not null,
  unit          uuid        not null references registry.unit,
  person        uuid        references registry.person,
  year          smallint    not null check (year between 1945 and 2200),
  school_year   boolean     not null,
  award_type    text        not null check (award_type <> ''),
  state         text        not null check (state in ('ASKED', 'REGISTERED', 'DECLINED', 'WITHDRAWN')),
  aim           text        not null default '',
  registered_on date        not null,
  late_reason   text        not null default '',
  reason        text        not null default '',
  imported      uuid,
  account       uuid,
  made_at       timestamptz not null,
  version       int         not null default 1,
  check ((state in ('DECLINED', 'WITHDRAWN')) = (reason <> ''))
);
create index registration_list on movements.registration (tenant, year desc, id);
create index registration_unit on movements.registration (unit, year);
create index registration_person on movements.registration (person) where person is not null;
create index registration_imported on movements.registration (imported) where imported is not null;
create unique index registration_once_person on movements.registration (person, award_type, year, school_year)
  where person is not null and state in ('ASKED', 'REGISTERED');
create unique index registration_once_unit on movements.registration (unit, award_type, year, school_year)
  where person is null and state in ('ASKED', 'REGISTERED');

grant select, insert, update, delete on movements.registration_days, movements.registration to guongsang_app;
