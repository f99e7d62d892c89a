package vn.guongsang.bench;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.guongsang.rules.Projection;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.criteria.Finding;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.rules.criteria.Tally;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Question;

/** One operation is one person: every clause looked at, the whole tree of findings kept. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(Cases.COUNT)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseParallelGC"})
public class LawBench {

  @Param({"CSTDCS", "CSTDT", "BKTTG", "HCLD3"})
  public String award = "CSTDT";

  private final Rulebook law = Rulebook.ofTheState();
  private Question question = Cases.question(award);
  private Facts[] people = new Facts[0];
  private Tally[] tallies = new Tally[0];
  private Rows[] rows = new Rows[0];

  @Setup
  public void prepare() {
    question = Cases.question(award);
    people = Cases.people();
    rows = Arrays.stream(people).map(Rows::of).toArray(Rows[]::new);
    tallies = Arrays.stream(people).map(facts -> Tally.of(facts, question)).toArray(Tally[]::new);
  }

  /** Facts already reduced to years, as a batch over the register has them. */
  @Benchmark
  public Finding[] check() {
    var kept = new Finding[Cases.COUNT];
    for (var i = 0; i < kept.length; i++) {
      kept[i] = law.check(question, tallies[i]);
    }
    return kept;
  }

  /** From the lists of facts, as one request brings them. */
  @Benchmark
  public Finding[] checkFromFacts() {
    var kept = new Finding[Cases.COUNT];
    for (var i = 0; i < kept.length; i++) {
      kept[i] = law.check(question, people[i]);
    }
    return kept;
  }

  /** From rows as a database brings them: facts made, reduced and judged. */
  @Benchmark
  public Finding[] checkFromRows() {
    var kept = new Finding[Cases.COUNT];
    for (var i = 0; i < kept.length; i++) {
      kept[i] = law.check(question, rows[i].facts());
    }
    return kept;
  }

  @Benchmark
  public Projection[] project() {
    var kept = new Projection[Cases.COUNT];
    for (var i = 0; i < kept.length; i++) {
      kept[i] = law.project(question, tallies[i], Outcome.ASK_PERSON);
    }
    return kept;
  }
}
