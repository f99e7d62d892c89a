package vn.guongsang.shell.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.shell.Time;

/**
 * The clockwork behind works and nightly tasks. Several instances share it through the database;
 * what ran on a killed one is taken up by another, or by its successor, within half a minute.
 */
@Component
class WorkScheduler implements SmartLifecycle {

  /** Together with the requests, well below the size of the connection pool. */
  private static final int AT_ONCE = 3;

  private static final Duration HEARTBEAT = Duration.ofSeconds(5);
  private static final int MISSED_BEFORE_DEAD = 4;
  private static final Duration MAY_FINISH = Duration.ofSeconds(2);

  private final Clock clock;
  private final ObjectProvider<Worker> worker;
  private final CustomTask<Void> task;
  private final Scheduler scheduler;
  private volatile boolean running;

  WorkScheduler(
      DataSource database,
      TransactionTemplate transaction,
      Clock clock,
      ObjectProvider<Worker> worker,
      ObjectProvider<Nightly> nightly) {
    this.clock = clock;
    this.worker = worker;
    this.task =
        Tasks.custom("work", Void.class)
            .onDeadExecutionRevive()
            .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofSeconds(30)))
            .execute((instance, context) -> work(UUID.fromString(instance.getId())));
    var tasks = new ArrayList<Task<?>>(List.of(task));
    var startTasks =
        nightly.stream()
            .map(
                each ->
                    Tasks.recurring(
                            "nightly-" + each.name(),
                            Schedules.daily(Time.VIETNAM, LocalTime.MIDNIGHT))
                        .execute(
                            (instance, context) ->
                                transaction.executeWithoutResult(
                                    status -> each.run(Time.today(clock)))))
            .toList();
    this.scheduler =
        Scheduler.create(new TransactionAwareDataSourceProxy(database), tasks)
            .startTasks(startTasks)
            .tableName("shell.scheduled_tasks")
            .threads(AT_ONCE)
            .pollingInterval(Duration.ofSeconds(5))
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_BEFORE_DEAD)
            .shutdownMaxWait(MAY_FINISH)
            .clock(clock::instant)
            .build();
  }

  /** In the caller's transaction; begins as soon as that is committed. */
  void schedule(UUID work) {
    scheduler.schedule(task.instance(work.toString()), clock.instant());
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            if (running) {
              scheduler.triggerCheckForDueExecutions();
            }
          }
        });
  }

  private CompletionHandler<Void> work(UUID id) {
    return switch (worker.getObject().run(id)) {
      case OVER -> new CompletionHandler.OnCompleteRemove<>();
      case AGAIN -> (complete, execution) -> execution.reschedule(complete, clock.instant());
    };
  }

  @Override
  public void start() {
    scheduler.start();
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    worker.getObject().stopping();
    scheduler.stop();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
