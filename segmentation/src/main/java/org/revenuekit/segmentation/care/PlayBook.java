package org.revenuekit.segmentation.care;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.segmentation.segment.StandardSegments;

/** Which plays are due when: a definition. */
@Value.Immutable
public abstract class PlayBook implements WithPlayBook {
    PlayBook() {}

    /**
     * The book to start from, our proposal: propose to those who succeed and have room, find out why others do not
     * succeed, ask those of whom nothing is known, and intervene where the product's health is low.
     *
     * @return {@code play-book@1}
     */
    public static PlayBook standard() {
        return builder()
                .ref(DefinitionRef.of("play-book", 1))
                .addRules(
                        rule(
                                "intervene",
                                new PlayTrigger.ScoreBelow("product-health", BigDecimal.valueOf(40)),
                                3,
                                "Call before it is too late",
                                "手遅れになる前に連絡する"),
                        rule(
                                "rescue",
                                new PlayTrigger.ScoreBelow("cs-index", BigDecimal.valueOf(50)),
                                5,
                                "Find out why they do not succeed",
                                "成果が出ない理由を確かめる"),
                        rule(
                                "propose",
                                new PlayTrigger.InSegment(StandardSegments.EXPAND),
                                10,
                                "Propose what they lack",
                                "不足している商品を提案する"),
                        rule(
                                "ask",
                                new PlayTrigger.NotMeasured("cs-index"),
                                20,
                                "Send the survey, or ask",
                                "アンケートを送るか、直接聞く"))
                .build();
    }

    private static PlayRule rule(String id, PlayTrigger trigger, int days, String en, String ja) {
        return PlayRule.builder()
                .id(id)
                .trigger(trigger)
                .dueInBusinessDays(days)
                .play(Label.of(en, ja))
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
     * Returns a builder that starts from this book; give the changed book another reference.
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
     * @return at least one, each id once
     */
    public abstract ImmutableList<PlayRule> rules();

    @Value.Check
    void check() {
        checkArgument(!rules().isEmpty(), "a play book must have a rule, had none (play book %s)", ref());
        Set<String> ids = new HashSet<>();
        rules().forEach(rule -> checkArgument(
                ids.add(rule.id()), "a rule must stand once, had %s again (play book %s)", rule.id(), ref()));
    }

    /** Builds a play book; reference and rules are mandatory. */
    public static final class Builder extends ImmutablePlayBook.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
