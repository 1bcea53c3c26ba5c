package org.revenuekit.funnel.submission;

/** What a seller says by putting a lead into a category, whatever the category is called. */
public enum CategoryRole {
    /** It is won (受注済). */
    WON,
    /** It will be won in time: the seller stands for it (コミット, Aヨミ). */
    COMMITTED,
    /** It can be won in time if things go well (アップサイド, Bヨミ). */
    UPSIDE,
    /** It is worked on (パイプライン, Cヨミ, ネタ). */
    PIPELINE,
    /** It is not forecast, or no longer (対象外). */
    OMITTED
}
