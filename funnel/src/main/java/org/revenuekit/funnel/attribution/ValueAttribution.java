package org.revenuekit.funnel.attribution;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import org.revenuekit.funnel.conversion.StageValue;
import org.revenuekit.funnel.process.ChannelId;

/**
 * What the conversions are worth, in one currency, and whose it is. Leads without a value in it are counted apart.
 *
 * @param attributed what the conversions with a touch are worth: exactly the sum over the channels
 * @param unattributed what those without one are worth
 * @param byChannel what each channel is credited with
 */
public record ValueAttribution(
        StageValue attributed, StageValue unattributed, ImmutableSortedMap<ChannelId, CreditedValue> byChannel) {
    /**
     * Checks that nothing is null.
     *
     * @param attributed what the conversions with a touch are worth
     * @param unattributed what those without one are worth
     * @param byChannel what each channel is credited with
     */
    public ValueAttribution {
        requireNonNull(attributed, "attributed");
        requireNonNull(unattributed, "unattributed");
        requireNonNull(byChannel, "byChannel");
    }
}
