-- The application works as guongsang_app, which owns nothing. Where the server is ours it signs in as
-- that role; on somebody else's server the pool does SET ROLE, so the role may have no login there.
do $$
begin
  if not exists (select from pg_roles where rolname = 'guongsang_app') then
    create role guongsang_app nologin;
  end if;
end $$;

create extension if not exists btree_gist;

create schema shell;
grant usage on schema shell to guongsang_app;

-- A once-only key: the row is written in the transaction of the action itself, so that a second
-- arrival waits for the first and then gets its answer; a rolled-back action leaves no row.
create table shell.once (
  key        uuid primary key,
  account    uuid,
  route      text        not null,
  answer     text        not null,
  made_at    timestamptz not null
);
create index once_made_at on shell.once (made_at);

-- What people see of work in the background. Written on a connection of its own, so that progress
-- shows while one big transaction is open.
create table shell.work (
  id            uuid primary key,
  tenant        int         not null,
  account       uuid        not null,
  kind          text        not null,
  title         jsonb       not null,
  order_        jsonb       not null,
  state         text        not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  done          bigint      not null default 0,
  total         bigint,
  cancel_wanted boolean     not null default false,
  result_file   uuid,
  result_link   text,
  message       jsonb,
  reference     text,
  asked_at      timestamptz not null,
  started_at    timestamptz,
  finished_at   timestamptz
);
create index work_account on shell.work (tenant, account, asked_at desc);

-- db-scheduler's own table, as its documentation gives it.
create table shell.scheduled_tasks (
  task_name            text                     not null,
  task_instance        text                     not null,
  task_data            bytea,
  execution_time       timestamp with time zone not null,
  picked               boolean                  not null,
  picked_by            text,
  last_success         timestamp with time zone,
  last_failure         timestamp with time zone,
  consecutive_failures int,
  last_heartbeat       timestamp with time zone,
  version              bigint                   not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on shell.scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on shell.scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on shell.scheduled_tasks (priority desc, execution_time asc);

-- Which spreadsheet headers a tenant's people matched to which of our columns: never asked twice.
create table shell.column_memory (
  tenant  int  not null,
  sheet   text not null,
  header  text not null,
  column_ text not null,
  primary key (tenant, sheet, header)
);

-- One import of a sheet: read, checked, applied all or nothing, perhaps undone.
create table shell.import (
  id          uuid primary key,
  tenant      int         not null,
  account     uuid        not null,
  unit        uuid        not null,
  kind        text        not null,
  file        uuid        not null,
  file_name   text        not null,
  sha256      text        not null,
  settings    jsonb       not null,
  state       text        not null check (state in ('READ', 'CHECKED', 'APPLIED', 'UNDONE', 'DROPPED')),
  rows_       int         not null default 0,
  outcome     jsonb,
  undo        jsonb,
  version     int         not null default 1,
  made_at     timestamptz not null,
  applied_at  timestamptz,
  undone_at   timestamptz
);
create index import_account on shell.import (tenant, account, made_at desc);

-- What has been done once in this database's life, such as loading the demo world.
create table shell.milestone (
  name    text primary key,
  made_at timestamptz not null
);

grant select, insert, update, delete on all tables in schema shell to guongsang_app;
