package org.revenuekit.segmentation.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.segmentation.survey.Poll.assertMandatory;
import static org.revenuekit.segmentation.survey.Poll.assertRefuses;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.observation.ObservationChannel;

class ChannelAdviceTest {
    private static final ChannelPolicy STANDARD = ChannelPolicy.standard();

    private static List<String> advice(PortfolioProfile profile) {
        return ChannelAdvice.of(STANDARD).advise(profile).channels().stream()
                .map(fit -> fit.channel() + " +" + fit.reasonsFor() + " -" + fit.reasonsAgainst())
                .toList();
    }

    @Test
    void fewAccountsThatAreVisitedOftenAreHeard() {
        assertEquals(
                List.of(
                        "HEARING +[FEW_ACCOUNTS, FREQUENT_VISITS] -[]",
                        "SURVEY +[LITTLE_DATA] -[]",
                        "BEHAVIOUR +[] -[LITTLE_DATA]"),
                advice(PortfolioProfile.of(100, 10, 2_400, 0)));
    }

    @Test
    void manyAccountsWithoutDataAreSurveyed() {
        assertEquals(
                List.of(
                        "SURVEY +[MANY_ACCOUNTS, LITTLE_DATA] -[]",
                        "BEHAVIOUR +[] -[LITTLE_DATA]",
                        "HEARING +[] -[MANY_ACCOUNTS, RARE_VISITS]"),
                advice(PortfolioProfile.of(1_000, 10, 1_000, 100)));
    }

    @Test
    void accountsThatLeaveDataAreWatched() {
        assertEquals(
                List.of(
                        "BEHAVIOUR +[ENOUGH_DATA] -[]",
                        "SURVEY +[MANY_ACCOUNTS] -[]",
                        "HEARING +[FREQUENT_VISITS] -[MANY_ACCOUNTS]"),
                advice(PortfolioProfile.of(1_000, 10, 12_000, 1_000)));
    }

    @Test
    void onAThresholdCountsAsAbove() {
        assertEquals(
                List.of(
                        "BEHAVIOUR +[ENOUGH_DATA] -[]",
                        "SURVEY +[MANY_ACCOUNTS] -[]",
                        "HEARING +[FREQUENT_VISITS] -[MANY_ACCOUNTS]"),
                advice(PortfolioProfile.of(50, 1, 600, 25)));
        assertEquals(
                List.of(
                        "SURVEY +[LITTLE_DATA] -[]",
                        "HEARING +[FEW_ACCOUNTS] -[RARE_VISITS]",
                        "BEHAVIOUR +[] -[LITTLE_DATA]"),
                advice(PortfolioProfile.of(49, 1, 587, 24)));
    }

    @Test
    void whatIsNotKnownSpeaksForNothing() {
        assertEquals(
                List.of("HEARING +[] -[]", "BEHAVIOUR +[] -[]", "SURVEY +[] -[]"),
                advice(PortfolioProfile.of(0, 0, 0, 0)));
    }

    @Test
    void theAnswerNamesItsPolicy() {
        ChannelRanking ranking = ChannelAdvice.of(STANDARD).advise(PortfolioProfile.of(100, 10, 2_400, 0));

        assertEquals(DefinitionRef.of("channel-policy", 1), ranking.definition());
        assertEquals(
                List.of(2, 1, -1),
                ranking.channels().stream().map(ChannelFit::balance).toList());
    }

    @Test
    void aProfileIsMadeOfCounts() {
        PortfolioProfile profile = PortfolioProfile.of(100, 10, 1_200, 30);

        assertEquals(Ratio.of(100, 10), profile.accountsPerSeller());
        assertEquals(Ratio.of(1_200, 100), profile.visitsPerAccount());
        assertEquals(Ratio.of(30, 100), profile.accountsWithData());
        assertRefuses("denominator must be >= 0, was -1", () -> PortfolioProfile.of(1, -1, 1, 1));
    }

    @Test
    void theStandardPolicy() {
        ChannelPolicy standard = ChannelPolicy.standard();

        assertEquals(BigDecimal.valueOf(50), standard.manyAccounts());
        assertEquals(BigDecimal.valueOf(12), standard.frequentVisits());
        assertEquals(new BigDecimal("0.5"), standard.enoughData());
    }

    @Test
    void aPolicyIsChangedThroughItsBuilder() {
        ChannelPolicy changed = STANDARD.toBuilder()
                .ref(DefinitionRef.of("ours", 1))
                .manyAccounts(BigDecimal.ONE)
                .frequentVisits(BigDecimal.ONE)
                .enoughData(BigDecimal.ONE)
                .build();

        assertEquals(changed, changed.toBuilder().build());
        assertNotEquals(changed, STANDARD);
        assertEquals(changed, changed.withManyAccounts(new BigDecimal("1.0")));
        assertEquals(changed, changed.withFrequentVisits(new BigDecimal("1.0")));
        assertEquals(changed, changed.withEnoughData(new BigDecimal("1.0")));
        assertEquals(
                changed.hashCode(),
                changed.withEnoughData(new BigDecimal("1.0")).hashCode());
    }

    @Test
    void thresholdsHaveBounds() {
        assertRefuses(
                "manyAccounts must be > 0, was 0 (policy channel-policy@1)",
                () -> STANDARD.withManyAccounts(BigDecimal.ZERO));
        assertRefuses(
                "frequentVisits must be > 0, was 0 (policy channel-policy@1)",
                () -> STANDARD.withFrequentVisits(new BigDecimal("0.0")));
        assertRefuses(
                "enoughData must be in (0, 1], was 0 (policy channel-policy@1)",
                () -> STANDARD.withEnoughData(BigDecimal.ZERO));
        assertRefuses(
                "enoughData must be in (0, 1], was 1.1 (policy channel-policy@1)",
                () -> STANDARD.withEnoughData(new BigDecimal("1.10")));
        assertThrows(IllegalStateException.class, () -> ChannelPolicy.builder().build());
    }

    @Test
    void aFitIsHashedTheSameInEveryLaunch() {
        ChannelFit fit = new ChannelFit(
                ObservationChannel.SURVEY,
                ImmutableList.of(ChannelReason.MANY_ACCOUNTS),
                ImmutableList.of(ChannelReason.RARE_VISITS));

        assertEquals(
                Objects.hash("SURVEY", ImmutableList.of("MANY_ACCOUNTS"), ImmutableList.of("RARE_VISITS")),
                fit.hashCode());
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without it would see
    void argumentsAreMandatory() {
        Ratio some = Ratio.of(1, 1);

        assertMandatory("policy", () -> ChannelAdvice.of(null));
        assertMandatory("profile", () -> ChannelAdvice.of(STANDARD).advise(null));
        assertMandatory("accountsPerSeller", () -> new PortfolioProfile(null, some, some));
        assertMandatory("visitsPerAccount", () -> new PortfolioProfile(some, null, some));
        assertMandatory("accountsWithData", () -> new PortfolioProfile(some, some, null));
        assertMandatory("channel", () -> new ChannelFit(null, ImmutableList.of(), ImmutableList.of()));
        assertMandatory("reasonsFor", () -> new ChannelFit(ObservationChannel.SURVEY, null, ImmutableList.of()));
        assertMandatory("reasonsAgainst", () -> new ChannelFit(ObservationChannel.SURVEY, ImmutableList.of(), null));
    }
}
