package vn.guongsang.shell.form;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.work.Nightly;

/** Once-only keys do not pile up. */
@Component
class ForgetOldKeys implements Nightly {

  private final Once once;

  ForgetOldKeys(Once once) {
    this.once = once;
  }

  @Override
  public String name() {
    return "shell.once";
  }

  @Override
  public void run(LocalDate today) {
    once.forgetOld();
  }
}
