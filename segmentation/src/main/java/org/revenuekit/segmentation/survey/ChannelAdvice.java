package org.revenuekit.segmentation.survey;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.observation.ObservationChannel;

/**
 * The question: how to observe the customers of a portfolio (観測方法の選び方)?
 *
 * <ul>
 *   <li><b>Hearing</b> (ヒアリング) where a seller has few accounts or visits them often, as he knows them well.
 *   <li><b>Behaviour</b> (ウェブ上の行動) where enough accounts leave data in the product or on the web.
 *   <li><b>Survey</b> (CSアンケート) where a seller has many accounts, or such data are too few.
 * </ul>
 *
 * <p>Advice, no measurement: each reason counts one, and channels go together well.
 */
public final class ChannelAdvice {
    private final ChannelPolicy policy;

    private ChannelAdvice(ChannelPolicy policy) {
        this.policy = policy;
    }

    /**
     * Asks by a policy.
     *
     * @param policy which portfolio each channel suits
     * @return the question
     */
    public static ChannelAdvice of(ChannelPolicy policy) {
        return new ChannelAdvice(requireNonNull(policy, "policy"));
    }

    /**
     * Ranks the channels.
     *
     * @param profile what the portfolio is like
     * @return all three with reasons
     */
    public ChannelRanking advise(PortfolioProfile profile) {
        requireNonNull(profile, "profile");
        ImmutableList<ChannelReason> reasons = Stream.of(
                        reason(
                                profile.accountsPerSeller(),
                                policy.manyAccounts(),
                                ChannelReason.MANY_ACCOUNTS,
                                ChannelReason.FEW_ACCOUNTS),
                        reason(
                                profile.visitsPerAccount(),
                                policy.frequentVisits(),
                                ChannelReason.FREQUENT_VISITS,
                                ChannelReason.RARE_VISITS),
                        reason(
                                profile.accountsWithData(),
                                policy.enoughData(),
                                ChannelReason.ENOUGH_DATA,
                                ChannelReason.LITTLE_DATA))
                .flatMap(Optional::stream)
                .collect(toImmutableList());
        return new ChannelRanking(
                policy.ref(),
                Arrays.stream(ObservationChannel.values())
                        .map(channel -> fit(channel, reasons))
                        .sorted(Comparator.comparing(ChannelFit::balance).reversed())
                        .collect(toImmutableList()));
    }

    private static Optional<ChannelReason> reason(
            Ratio value, BigDecimal threshold, ChannelReason from, ChannelReason below) {
        return value.isDefined() ? Optional.of(value.isAtLeast(threshold) ? from : below) : Optional.empty();
    }

    private static ChannelFit fit(ObservationChannel channel, ImmutableList<ChannelReason> reasons) {
        return new ChannelFit(
                channel,
                reasons.stream()
                        .filter(reason -> reason.speaksFor().equals(Optional.of(channel)))
                        .collect(toImmutableList()),
                reasons.stream()
                        .filter(reason -> reason.speaksAgainst().equals(Optional.of(channel)))
                        .collect(toImmutableList()));
    }
}
