package vn.guongsang.registry;

/** What sort of unit it is (loại đơn vị); says nothing of who may honour whom, see the level. */
public enum UnitKind {
  CENTRAL_BODY,
  PROVINCE,
  /** Sở, ban, ngành. */
  DEPARTMENT,
  /** Quận, huyện, thị xã: ended everywhere on 1 July 2025. */
  DISTRICT,
  WARD,
  COMMUNE,
  /** Thị trấn: ended everywhere on 1 July 2025. */
  TOWNSHIP,
  SPECIAL_ZONE,
  /** Phòng, ban, văn phòng inside a unit. */
  OFFICE,
  PUBLIC_SERVICE,
  SCHOOL,
  HOSPITAL,
  ENTERPRISE,
  COOPERATIVE,
  UNION,
  UNION_BASE,
  ASSOCIATION,
  ARMED_FORCES,
  RESIDENTIAL_GROUP,
  VILLAGE,
  OTHER
}
