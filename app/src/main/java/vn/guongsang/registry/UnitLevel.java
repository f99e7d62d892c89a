package vn.guongsang.registry;

/**
 * The level (cấp) by which the law says who confers what: Điều 77–80 Luật Thi đua, khen thưởng
 * 06/2022/QH15 and Điều 59 Nghị định 129/2025/NĐ-CP.
 */
public enum UnitLevel {
  CENTRAL,
  PROVINCE,
  /** Sở, ban, ngành and what equals them: confers as a base unit, stands under the province. */
  PROVINCE_BODY,
  /** Until 30 June 2025. */
  DISTRICT,
  COMMUNE,
  /** A body with legal status, an enterprise, a cooperative: honours its own people. */
  BASE,
  /** Phòng, tổ, thôn: a collective that is honoured but honours nobody. */
  TEAM
}
