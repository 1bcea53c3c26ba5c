package org.revenuekit.core.contact;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.account.NameKey;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Text;

/**
 * Which title (役職) is of which rank: a definition, to which a company's own titles are added. Titles are compared as a
 * whole and folded as {@link NameKey} folds names, so that width, letter case and white space do not matter; nothing is
 * guessed from a part of a title.
 */
@Value.Immutable
public abstract class PositionTitles implements WithPositionTitles {
    PositionTitles() {}

    /**
     * The usual Japanese and English titles.
     *
     * @return {@code position-titles@1}
     */
    public static PositionTitles standard() {
        return StandardTitles.TITLES;
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
     * Returns a builder that starts from these titles; give the changed definition another reference.
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
     * Returns the titles.
     *
     * @return the rank of each title, which is folded
     */
    public abstract ImmutableMap<String, PositionRank> titles();

    /**
     * Returns the rank of a title.
     *
     * @param title at most 1,000 chars, as a source writes it
     * @return its rank; empty if it is not among the titles
     * @throws IllegalArgumentException if it is longer
     */
    public Optional<PositionRank> rankOf(String title) {
        return NameKey.from(requireNonNull(title, "title"))
                .flatMap(key -> Optional.ofNullable(titles().get(key.toString())));
    }

    /**
     * Returns the rank of a contact.
     *
     * @param contact the contact
     * @return the rank that its source states, else that of its title; empty if neither is known
     */
    public Optional<PositionRank> rankOf(Contact contact) {
        return requireNonNull(contact, "contact").rank().or(() -> contact.title().flatMap(this::rankOf));
    }

    /** The reference alone: the hash of an enum differs from launch to launch. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    @Value.Check
    PositionTitles normalise() {
        Map<String, PositionRank> folded = new LinkedHashMap<>();
        titles().forEach((title, rank) -> {
            Optional<NameKey> key = NameKey.from(title);
            checkArgument(key.isPresent(), "title must be visible, was \"%s\" (%s)", Text.shown(title), ref());
            PositionRank other = folded.putIfAbsent(key.orElseThrow().toString(), rank);
            checkArgument(
                    other == null || other == rank,
                    "title must have one rank, %s had %s and %s (%s)",
                    Text.shown(title),
                    other,
                    rank,
                    ref());
        });
        ImmutableMap<String, PositionRank> normal = ImmutableMap.copyOf(folded);
        return normal.equals(titles()) ? this : withTitles(normal);
    }

    /** Builds titles; the reference is mandatory. */
    public static final class Builder extends ImmutablePositionTitles.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
