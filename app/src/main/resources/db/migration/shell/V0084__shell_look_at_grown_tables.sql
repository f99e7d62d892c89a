-- After much was written at once, the planner still believes the tables to be as small as before and
-- may compare everybody with everybody; the server's own look comes a minute later, or never where it
-- is switched off. The application owns no table, so the owner looks for it.
create function shell.look_at_grown_tables() returns int
  language plpgsql security definer set search_path = pg_catalog as
$$
declare
  grown record;
  looked int := 0;
begin
  for grown in
    select schemaname, relname
      from pg_stat_user_tables
     where n_mod_since_analyze > greatest(1000, n_live_tup / 5)
     order by schemaname, relname
  loop
    execute format('analyze %I.%I', grown.schemaname, grown.relname);
    looked := looked + 1;
  end loop;
  return looked;
end
$$;
revoke all on function shell.look_at_grown_tables() from public;
grant execute on function shell.look_at_grown_tables() to guongsang_app;
