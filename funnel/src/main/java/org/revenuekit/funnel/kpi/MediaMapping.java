package org.revenuekit.funnel.kpi;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.funnel.process.ChannelId;

/** Which channel is which class of media: a definition. */
@Value.Immutable
public abstract class MediaMapping implements WithMediaMapping {
    MediaMapping() {}

    /**
     * The mapping to start from, as a Japanese article on web marketing has it. Two of its choices are unusual, and
     * kept: exhibitions (展示会), which others count as events, are paid, beside search and display ads; and white papers
     * and seminars, which others count as owned, are earned, beside press releases. Accounts of the company itself on
     * social networks (公式SNS) are owned, the networks are shared. Change what your team sees otherwise.
     *
     * @return {@code media-mapping@1}: owned: website, official-social, seo-article; paid: search-ad, display-ad,
     *     exhibition; earned: press-release, white-paper, seminar; shared: facebook, x
     */
    public static MediaMapping standard() {
        return builder()
                .ref(DefinitionRef.of("media-mapping", 1))
                .put(MediaClass.OWNED, "website", "official-social", "seo-article")
                .put(MediaClass.PAID, "search-ad", "display-ad", "exhibition")
                .put(MediaClass.EARNED, "press-release", "white-paper", "seminar")
                .put(MediaClass.SHARED, "facebook", "x")
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
     * Returns a builder that starts from this mapping; give the changed mapping another reference.
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
     * Returns which channel is which.
     *
     * @return the class of each channel that has one
     */
    public abstract ImmutableMap<ChannelId, MediaClass> media();

    /**
     * Returns the class of a channel.
     *
     * @param channel the channel
     * @return its class; empty if the mapping has none for it
     */
    public Optional<MediaClass> classOf(ChannelId channel) {
        return Optional.ofNullable(media().get(requireNonNull(channel, "channel")));
    }

    /**
     * Returns the mapping as a grouping, so that any answer by channel can be had by class.
     *
     * @return the class of each channel that has one; others are ungrouped
     */
    public Grouping<ChannelId, MediaClass> grouping() {
        return Grouping.of("media class", this::classOf);
    }

    /** The reference alone, as for all definitions: the hash of an enum differs from launch to launch. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    /** Builds a mapping; the reference is mandatory. */
    public static final class Builder extends ImmutableMediaMapping.Builder {
        /** Returns an empty builder. */
        public Builder() {}

        /**
         * Adds channels of one class.
         *
         * @param media the class
         * @param channels their ids
         * @return this builder
         */
        public Builder put(MediaClass media, String... channels) {
            requireNonNull(media, "media");
            for (String channel : requireNonNull(channels, "channels")) {
                putMedia(ChannelId.of(channel), media);
            }
            return this;
        }
    }
}
