package org.revenuekit.funnel.queue;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.funnel.process.ChannelId;
import org.revenuekit.funnel.process.StageId;

/**
 * By which rules leads get points, and from how many on one is ripe for sales (リードスコアリング, MQL の基準): a definition. The
 * score is the plain sum of whole points, so that everybody can add it up again.
 */
@Value.Immutable
public abstract class LeadScorePolicy implements WithLeadScorePolicy {
    /** The most rules. */
    public static final int MAX_RULES = 1_000;

    LeadScorePolicy() {}

    /**
     * The policy to start from, for THE MODEL. All of its points, and the threshold of 50, are our proposal: who comes
     * by recommendation, and who was active of late and often, is called first; who was touched long ago has cooled
     * down. It names no attribute, as those are yours.
     *
     * @return {@code lead-score@1}
     */
    public static LeadScorePolicy standard() {
        return builder()
                .ref(DefinitionRef.of("lead-score", 1))
                .addRules(
                        ChannelRule.of(ImmutableMap.of(
                                ChannelId.of("referral"), 30L,
                                ChannelId.of("repeat"), 30L,
                                ChannelId.of("seminar"), 20L,
                                ChannelId.of("website"), 10L)),
                        StageRule.of(ImmutableMap.of(StageId.of("mal"), 10L, StageId.of("mql"), 20L)),
                        new RecencyRule(PointSteps.of(ImmutableMap.of(0, 30L, 8, 20L, 31, 10L, 91, 0L)), 0),
                        new FrequencyRule(30, PointSteps.of(ImmutableMap.of(2, 10L, 5, 20L))),
                        new StalenessRule(PointSteps.of(ImmutableMap.of(31, -10L, 91, -20L)), 0))
                .threshold(50)
                .build();
    }

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that starts from this policy; give the changed policy another reference.
     *
     * @return a builder with all attributes set
     */
    public Builder toBuilder() {
        Builder builder = builder();
        builder.from(this);
        return builder;
    }

    /**
     * Returns name and version.
     *
     * @return the reference
     */
    public abstract DefinitionRef ref();

    /**
     * Returns the rules.
     *
     * @return 1 to {@link #MAX_RULES}, each name once, in the order in which they are explained
     */
    public abstract ImmutableList<ScoreRule> rules();

    /**
     * Returns from which score on a lead is qualified (MQL).
     *
     * @return points, of any sign
     */
    public abstract long threshold();

    @Value.Check
    void check() {
        checkArgument(
                !rules().isEmpty() && rules().size() <= MAX_RULES,
                "rules must be 1 to %s, were %s (policy %s)",
                MAX_RULES,
                rules().size(),
                ref());
        Set<String> names = new HashSet<>();
        for (ScoreRule rule : rules()) {
            checkArgument(
                    names.add(rule.name()), "names of rules must differ, had %s again (policy %s)", rule.name(), ref());
        }
    }

    /** A definition hashes by its reference; two with one reference are compared in full. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    /** Builds a policy. */
    public static final class Builder extends ImmutableLeadScorePolicy.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
