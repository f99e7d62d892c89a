package vn.guongsang.initiatives;

/** How far its effect was recognised to reach (phạm vi ảnh hưởng); as the law module counts it. */
public enum EffectScope {
  GRASSROOTS,
  PROVINCE,
  NATIONAL
}
