package vn.guongsang.shell.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a cell says once its column has told what to look for. */
public sealed interface Value {

  /** From columns of kind TEXT and CODE. */
  record Text(String text) implements Value {}

  /** From WHOLE, DECIMAL and PERCENT; 12 stands for 12 %. */
  record Amount(BigDecimal number) implements Value {
    public Amount {
      number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
  }

  record Day(LocalDate day) implements Value {}

  record Year(int year) implements Value {}

  record YesNo(boolean yes) implements Value {}

  /** From CHOICE: the choice's key. */
  record Chosen(String key) implements Value {}
}
