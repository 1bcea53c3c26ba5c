package org.revenuekit.segmentation.signal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.asset.Assets;
import org.revenuekit.core.contact.Contacts;
import org.revenuekit.core.observation.Observations;

/** What detectors look at: what customers have, whom we know there, what was observed, how they reacted. */
@Value.Immutable
public abstract class SignalFacts implements WithSignalFacts {
    SignalFacts() {}

    /**
     * Returns a builder.
     *
     * @return a builder without facts
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what customers have.
     *
     * @return the assets; none by default
     */
    @Value.Default
    public Assets assets() {
        return Assets.none();
    }

    /**
     * Returns whom we knew on an earlier day.
     *
     * @return the contacts; if there, {@link #contactsNow()} are too
     */
    public abstract Optional<Contacts> contactsBefore();

    /**
     * Returns whom we know now.
     *
     * @return the contacts, of a later day than {@link #contactsBefore()}
     */
    public abstract Optional<Contacts> contactsNow();

    /**
     * Returns what was observed.
     *
     * @return the observations; none by default
     */
    @Value.Default
    public Observations observations() {
        return Observations.none();
    }

    /**
     * Returns how customers reacted to campaigns.
     *
     * @return the reactions, in any order
     */
    public abstract ImmutableList<CampaignReaction> reactions();

    @Value.Check
    void check() {
        checkArgument(
                contactsBefore().isPresent() == contactsNow().isPresent(),
                "contactsBefore and contactsNow must be given together");
        contactsBefore().ifPresent(before -> {
            LocalDate now = contactsNow().orElseThrow().on();
            checkArgument(
                    before.on().isBefore(now),
                    "contactsBefore must be of an earlier day than contactsNow, were of %s and %s",
                    before.on(),
                    now);
        });
    }

    /** Builds facts; none is mandatory. */
    public static final class Builder extends ImmutableSignalFacts.Builder {
        /** Returns a builder without facts. */
        public Builder() {}
    }
}
