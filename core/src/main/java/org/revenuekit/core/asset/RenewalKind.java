package org.revenuekit.core.asset;

/** How the new term of a renewed asset follows the old one. Of several that fit, the first holds. */
public enum RenewalKind {
    /** The new term begins after the old one had ended: there are days without (空白期間のある更新). */
    GAP,
    /** It was decided after the old term had ended, and holds from before: back-dated, no day is without (遡及更新). */
    LATE,
    /** Its new end is that which another asset of the account had already (契約終了日の統一). */
    CO_TERM,
    /** The new term begins before the old one ends, or none was to end (早期更新). */
    EARLY,
    /** The new term begins on the day after the last of the old one (継続更新). */
    SEAMLESS
}
