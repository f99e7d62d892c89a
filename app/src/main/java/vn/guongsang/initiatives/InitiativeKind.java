package vn.guongsang.initiatives;

/** What was made; the law module uses the same names. */
public enum InitiativeKind {
  INITIATIVE,
  RESEARCH,
  /** Mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu. */
  COMBAT
}
