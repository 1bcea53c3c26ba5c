package org.revenuekit.core.kpi;

/** What a figure is to the goal, from the goal down. */
public enum KpiLevel {
    /** The goal itself (KGI, 重要目標達成指標): the root of the tree. */
    KGI,
    /** What the goal is reached by (KSF, 重要成功要因). */
    KSF,
    /** What shows how far it is done (KPI, 重要業績評価指標). */
    KPI
}
