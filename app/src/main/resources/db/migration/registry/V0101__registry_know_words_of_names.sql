-- How often words occur in names is known only once a table was looked at after its index was made;
-- until then searches for names walk where they should look up. A new folder is looked at when it grows.
do $$
begin
  if exists (select from registry.known_name offset 1000) then
    analyze registry.person;
    analyze registry.known_name;
    analyze registry.former_name;
    analyze decisions.award;
    analyze decisions.decision;
  end if;
end $$;
