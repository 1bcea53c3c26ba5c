package org.revenuekit.funnel.process;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.definition.Label;

/**
 * A way into a process (流入経路), such as inbound, outbound or referral. Each is a funnel of its own; they sum to the
 * whole at every stage.
 *
 * @param id what identifies it
 * @param name what people read
 */
public record EntryChannel(ChannelId id, Label name) {
    /**
     * Checks that nothing is null.
     *
     * @param id what identifies it
     * @param name what people read
     */
    public EntryChannel {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
    }

    /**
     * Returns a channel.
     *
     * @param id its id
     * @param en its name in English
     * @param ja its name in Japanese
     * @return the channel
     * @throws IllegalArgumentException if a bound of id or name is broken
     */
    public static EntryChannel of(String id, String en, String ja) {
        return new EntryChannel(ChannelId.of(id), Label.of(en, ja));
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return id.toString();
    }
}
