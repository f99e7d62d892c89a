package vn.guongsang.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.rules.facts.Years;

/**
 * CSTĐT in Drools, compiled to its executable model: a session per thousand people, which is the
 * way that favours it. It checks beforehand that its answers are ours.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(Cases.COUNT)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseParallelGC"})
public class DroolsBench {

  private static final Long NEED = Years.run(Cases.YEAR, 3).bits();

  private final KieBase rules = rules();
  private Person[] people = new Person[0];

  @Setup
  public void prepare() {
    people = Arrays.stream(Cases.people()).map(Person::new).toArray(Person[]::new);
    check();
    var law = Rulebook.ofTheState();
    var question = Cases.question("CSTDT");
    var facts = Cases.people();
    for (var i = 0; i < people.length; i++) {
      var ours = law.check(question, facts[i]).outcome();
      if (ours != outcome(people[i])) {
        throw new IllegalStateException(
            "person " + i + ": the law says " + ours + ", Drools " + people[i].getFindings());
      }
    }
  }

  private static Outcome outcome(Person person) {
    var branch = Outcome.NOT_MET;
    var worst = Outcome.MET;
    for (var found : person.getFindings()) {
      var outcome = Outcome.valueOf(found.outcome());
      if (found.clause().startsWith("22.2")) {
        branch = outcome.compareTo(branch) < 0 ? outcome : branch;
      } else {
        worst = outcome.compareTo(worst) > 0 ? outcome : worst;
      }
    }
    return branch.compareTo(worst) > 0 ? branch : worst;
  }

  @Benchmark
  public Person[] check() {
    KieSession session = rules.newKieSession();
    try {
      session.setGlobal("need", NEED);
      for (var person : people) {
        person.forget();
        session.insert(person);
      }
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return people;
  }

  private static KieBase rules() {
    var services = KieServices.get();
    var files = services.newKieFileSystem();
    files.write("src/main/resources/rules.drl", text());
    var builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    return services.newKieContainer(services.getRepository().getDefaultReleaseId()).getKieBase();
  }

  private static String text() {
    try (var file = DroolsBench.class.getResourceAsStream("provincial-fighter.drl")) {
      if (file == null) {
        throw new IllegalStateException("no rules for Drools");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
