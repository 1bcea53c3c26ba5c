package org.revenuekit.segmentation.survey;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.revenuekit.core.observation.ObservationChannel;

/**
 * How well a channel suits a portfolio.
 *
 * @param channel which
 * @param reasonsFor what speaks for it
 * @param reasonsAgainst what speaks against it
 */
public record ChannelFit(
        ObservationChannel channel,
        ImmutableList<ChannelReason> reasonsFor,
        ImmutableList<ChannelReason> reasonsAgainst) {
    /**
     * Checks that all parts are there.
     *
     * @param channel which
     * @param reasonsFor what speaks for it
     * @param reasonsAgainst what speaks against it
     */
    public ChannelFit {
        requireNonNull(channel, "channel");
        requireNonNull(reasonsFor, "reasonsFor");
        requireNonNull(reasonsAgainst, "reasonsAgainst");
    }

    /**
     * Returns how many reasons more speak for it than against it.
     *
     * @return negative if more speak against it
     */
    public int balance() {
        return reasonsFor.size() - reasonsAgainst.size();
    }

    @Override
    public int hashCode() {
        return Objects.hash(channel.name(), names(reasonsFor), names(reasonsAgainst)); // stable from launch to launch
    }

    private static ImmutableList<String> names(ImmutableList<ChannelReason> reasons) {
        return reasons.stream().map(Enum::name).collect(toImmutableList());
    }
}
