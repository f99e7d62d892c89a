package vn.guongsang.registry.people;

/** Who stands behind an entry of somebody's record. */
public enum Vouched {
  /** Theo hồ sơ: copied from a paper that was seen. */
  RECORD,
  /** Tự khai: as the person told it. */
  SELF,
  /** Đã đối chiếu: compared with the issuing body's own record. */
  VERIFIED
}
