package org.revenuekit.segmentation.survey;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.definition.DefinitionRef;

/** The three channels, the one that suits best first. */
public final class ChannelRanking {
    private final DefinitionRef definition;
    private final ImmutableList<ChannelFit> channels;

    ChannelRanking(DefinitionRef definition, ImmutableList<ChannelFit> channels) {
        this.definition = definition;
        this.channels = channels;
    }

    /**
     * Returns all channels with what speaks for and against each.
     *
     * @return by {@link ChannelFit#balance()}, ties in the order hearing, behaviour, survey
     */
    public ImmutableList<ChannelFit> channels() {
        return channels;
    }

    /**
     * Returns the reference of the policy.
     *
     * @return name and version
     */
    public DefinitionRef definition() {
        return definition;
    }
}
