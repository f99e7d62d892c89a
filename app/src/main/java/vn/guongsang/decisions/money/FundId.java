package vn.guongsang.decisions.money;

import java.util.UUID;

/** Names a fund. */
public record FundId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
