package org.revenuekit.funnel.kpi;

/** On what conversions are counted (CVRの分母). Teams differ, mostly without saying so. */
public enum CvrBase {
    /** On visitors of the site (訪問者数): who came by whatever way. */
    VISITORS,
    /** On clicks on an advertisement (クリック数). */
    CLICKS
}
