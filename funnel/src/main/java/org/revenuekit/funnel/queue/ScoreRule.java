package org.revenuekit.funnel.queue;

/**
 * A rule by which a lead gets points (スコアリングルール): pure data. Points are whole numbers and may be negative; what a rule
 * does not name gives 0.
 */
public sealed interface ScoreRule
        permits AttributeRule, TraitRule, ChannelRule, StageRule, RecencyRule, FrequencyRule, StalenessRule {
    /** The most points of one value or step, and as many below 0. */
    long MAX_POINTS = 1_000_000;

    /** The most days that a rule counts. */
    int MAX_DAYS = 36_500;

    /**
     * Returns what stands for it in explanations; no two rules of a policy have one name.
     *
     * @return such as {@code attribute industry}
     */
    String name();

    /**
     * Returns to which part of the score its points go.
     *
     * @return the part
     */
    ScorePart part();
}
