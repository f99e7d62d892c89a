package vn.guongsang.decisions.issue;

/** What a decision does. All but the first point at an earlier one. */
public enum DecisionKind {
  /** Khen thưởng. */
  CONFERRING,
  /** Đính chính: what the earlier one meant is said rightly. */
  CORRECTING,
  /** Hủy bỏ một phần: some of those named should not have been. */
  ANNULLING,
  /** Thu hồi, tước: on one of the law's grounds. */
  REVOKING
}
