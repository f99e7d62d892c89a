package vn.guongsang.demo;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.shell.Milestones;
import vn.guongsang.shell.Time;

/**
 * Loads the demo world when the application starts on an empty database in demo mode: once, in one
 * transaction that also sets the mark. Killed midway nothing of it is there, and the next start
 * loads it; a start on loaded data leaves it as people changed it.
 */
@Component
@Order(0)
@ConditionalOnProperty(name = "guongsang.mode", havingValue = "demo")
class DemoWorld implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemoWorld.class);

  private final List<DemoPart> parts;
  private final Milestones milestones;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemoWorld(
      List<DemoPart> parts, Milestones milestones, TransactionTemplate transaction, Clock clock) {
    this.parts = parts.stream().sorted(Comparator.comparingInt(DemoPart::order)).toList();
    this.milestones = milestones;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    transaction.executeWithoutResult(status -> loadOnce());
  }

  /** The mark is inserted first: a second start at the same moment waits for it. */
  private void loadOnce() {
    if (!milestones.first(WorldMark.LOADED)) {
      return;
    }
    var today = Time.today(clock);
    parts.forEach(part -> part.load(today));
    LOG.info("The demo world is loaded");
  }
}
