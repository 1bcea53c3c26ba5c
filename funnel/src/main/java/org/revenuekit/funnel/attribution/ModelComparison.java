package org.revenuekit.funnel.attribution;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.revenuekit.funnel.process.ChannelId;

/**
 * What each model credits each channel with, on the same paths (モデル比較). Where models differ much, the number is the
 * model's rather than the channel's.
 */
public final class ModelComparison {
    private final ImmutableMap<AttributionModel, ImmutableSortedMap<ChannelId, Credit>> credits;

    ModelComparison(ImmutableMap<AttributionModel, ImmutableSortedMap<ChannelId, Credit>> credits) {
        this.credits = credits;
    }

    /**
     * Returns what a model credits all channels with.
     *
     * @param model the model
     * @return credits by channel; for every model they have the same sum
     */
    public ImmutableSortedMap<ChannelId, Credit> of(AttributionModel model) {
        return requireNonNull(credits.get(requireNonNull(model, "model")));
    }

    /**
     * Returns how much hangs on the choice of the model.
     *
     * @param channel a channel
     * @return its highest credit less its lowest; 0 if all models agree
     * @throws org.revenuekit.core.finding.UnknownIdException if no touch names the channel
     */
    public Credit spread(ChannelId channel) {
        List<Credit> all = Stream.of(AttributionModel.values())
                .map(model -> Credits.of(of(model), channel))
                .toList();
        return Collections.max(all).minus(Collections.min(all));
    }

    /**
     * Returns the channels whose credit hangs most on the model.
     *
     * @return the spread of each channel, the highest first, ties by id
     */
    public ImmutableList<ChannelCredit> bySpread() {
        return of(AttributionModel.FIRST).keySet().stream()
                .map(channel -> new ChannelCredit(channel, spread(channel)))
                .sorted(ChannelCredit.HIGHEST_FIRST)
                .collect(ImmutableList.toImmutableList());
    }
}
