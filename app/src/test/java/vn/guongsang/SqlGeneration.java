package vn.guongsang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Writes jOOQ's classes from the migrations: a schema's tables into {@code
 * vn.guongsang.<schema>.db}, its views into {@code vn.guongsang.<schema>.views}, which other
 * modules may read.
 */
final class SqlGeneration {
  private static final String SCHEMAS =
      """
      select n.nspname,
             coalesce(array_agg(c.relname order by c.relname) filter (where c.relkind in ('r', 'p')), '{}'),
             coalesce(array_agg(c.relname order by c.relname) filter (where c.relkind in ('v', 'm')), '{}')
      from pg_namespace n
      left join pg_class c
        on c.relnamespace = n.oid and c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition
      where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public')
      group by n.nspname
      """;

  private record Relations(List<String> tables, List<String> views) {}

  private SqlGeneration() {}

  public static void main(String[] arguments) throws Exception {
    into(Path.of(arguments.length > 0 ? arguments[0] : "src/main/java"));
  }

  /** Answers the packages' folders, relative to {@code sources}. */
  static List<Path> into(Path sources) throws Exception {
    var written = new ArrayList<Path>();
    try (var database = TestDatabase.fresh()) {
      for (var schema : schemas(database).entrySet()) {
        var module = schema.getKey();
        var relations = schema.getValue();
        if (!relations.tables().isEmpty()) {
          var folder = generate(database, sources, module, "db", relations.tables());
          describe(
              folder,
              "/** The tables of {@code %s}, for this module alone. */".formatted(module),
              "");
          written.add(sources.relativize(folder));
        }
        if (!relations.views().isEmpty()) {
          var folder = generate(database, sources, module, "views", relations.views());
          describe(
              folder,
              "/** The views of {@code %s}, which other modules may read and join. */"
                  .formatted(module),
              "@org.springframework.modulith.NamedInterface(\"views\")\n");
          written.add(sources.relativize(folder));
        }
      }
    }
    return written;
  }

  private static Map<String, Relations> schemas(TestDatabase database) throws SQLException {
    var schemas = new TreeMap<String, Relations>();
    try (var connection = TestDatabase.connect(database);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(SCHEMAS)) {
      while (rows.next()) {
        schemas.put(
            rows.getString(1),
            new Relations(
                List.of((String[]) rows.getArray(2).getArray()),
                List.of((String[]) rows.getArray(3).getArray())));
      }
    }
    return schemas;
  }

  private static Path generate(
      TestDatabase database, Path sources, String schema, String leaf, List<String> relations)
      throws Exception {
    var packageName = "vn.guongsang.%s.%s".formatted(schema, leaf);
    var included =
        relations.stream()
            .map(name -> "\\Q%s\\E\\.\\Q%s\\E".formatted(schema, name))
            .collect(Collectors.joining("|"));
    GenerationTool.generate(
        new Configuration()
            .withLogging(Logging.WARN)
            .withJdbc(
                new Jdbc()
                    .withUrl(database.url())
                    .withUser(database.owner().user())
                    .withPassword(database.owner().password()))
            .withGenerator(
                new Generator()
                    .withDatabase(
                        new Database()
                            .withName("org.jooq.meta.postgres.PostgresDatabase")
                            .withInputSchema(schema)
                            .withIncludes(included)
                            .withIncludeRoutines(false)
                            .withIncludeSequences(false)
                            .withIncludeUDTs(false)
                            .withIncludeDomains(false)
                            .withForcedTypes(
                                new ForcedType()
                                    .withName("INSTANT")
                                    .withIgnoreUnused(true)
                                    .withIncludeTypes(
                                        "(?i:timestamp\\s+with\\s+time\\s+zone|timestamptz)")))
                    .withGenerate(
                        new Generate()
                            .withDefaultCatalog(false)
                            .withGlobalCatalogReferences(false)
                            .withGlobalSchemaReferences(false)
                            .withRecords(true)
                            .withSources(false)
                            .withGeneratedAnnotation(false)
                            .withJavaTimeTypes(true))
                    .withTarget(
                        new Target()
                            .withPackageName(packageName)
                            .withDirectory(sources.toString())
                            .withClean(true))));
    return sources.resolve(packageName.replace('.', '/'));
  }

  /** Every package below gets the words: a named interface does not reach into sub-packages. */
  private static void describe(Path folder, String words, String annotation) throws IOException {
    List<Path> packages;
    try (var below = Files.walk(folder)) {
      packages = below.filter(Files::isDirectory).sorted().toList();
    }
    var root = folder.toString().indexOf("vn/guongsang");
    for (var directory : packages) {
      var name = directory.toString().substring(root).replace('/', '.');
      Files.writeString(
          directory.resolve("package-info.java"),
          "%s%n%spackage %s;%n".formatted(words, annotation, name));
    }
  }
}
