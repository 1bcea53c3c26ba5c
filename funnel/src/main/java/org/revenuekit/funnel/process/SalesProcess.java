package org.revenuekit.funnel.process;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.internal.Text;

/**
 * A process from a first sign of interest to the goal and beyond: its stages in order, who owns them, how leads come
 * in, are accepted, are handed over and leave. A definition, and the vocabulary in which events are stated.
 *
 * <p>A lead is in one stage at a time. It may skip stages, move back, leave for a reason, and come back as another
 * pass.
 */
@Value.Immutable
public abstract class SalesProcess implements WithSalesProcess {
    /** The most roles, stages, reasons, channels or rates of one process. */
    public static final int MAX_PARTS = 1_000;

    SalesProcess() {}

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that starts from this process; give the changed process another reference.
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
     * Returns what people read.
     *
     * @return the name in both languages
     */
    public abstract Label name();

    /**
     * Returns the roles that take part.
     *
     * @return the roles, each id once
     */
    public abstract ImmutableList<Role> roles();

    /**
     * Returns the stages.
     *
     * @return at least two, from the first to the last, each id once
     */
    public abstract ImmutableList<Stage> stages();

    /**
     * Returns the stage that means success: who reached it is converted (won).
     *
     * @return a stage that is not the first
     */
    public abstract StageId goal();

    /**
     * Returns the ways in.
     *
     * @return the channels, each id once; none if the process does not tell them apart
     */
    public abstract ImmutableList<EntryChannel> channels();

    /**
     * Returns why leads leave.
     *
     * @return the closed vocabulary of reasons, each id once
     */
    public abstract ImmutableList<ExitReason> reasons();

    /**
     * Returns who is accepted at all.
     *
     * @return the qualification; empty if nobody is excluded
     */
    public abstract Optional<Qualification> qualification();

    /**
     * Returns where leads pass from one role to another.
     *
     * @return the hand-offs, at most one for each stage
     */
    public abstract ImmutableList<HandOff> handOffs();

    /**
     * Returns the rates that teams know by name.
     *
     * @return the rates with their bases, each code once
     */
    public abstract ImmutableList<NamedRate> rates();

    /**
     * Returns a stage.
     *
     * @param id its id
     * @return the stage
     * @throws IllegalArgumentException if the process has no such stage
     */
    public Stage stage(StageId id) {
        return stages().get(position(id));
    }

    /**
     * Returns a reason.
     *
     * @param id its id
     * @return the reason
     * @throws IllegalArgumentException if the process has no such reason
     */
    public ExitReason reason(ReasonId id) {
        requireNonNull(id, "id");
        return reasons().stream()
                .filter(reason -> reason.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown("reason", id.value()));
    }

    /**
     * Returns a role.
     *
     * @param id its id
     * @return the role
     * @throws IllegalArgumentException if the process has no such role
     */
    public Role role(RoleId id) {
        requireNonNull(id, "id");
        return roles().stream()
                .filter(role -> role.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown("role", id.value()));
    }

    /**
     * Returns whether one stage comes before another.
     *
     * @param stage a stage
     * @param other another, or the same
     * @return whether it comes before it in this process
     * @throws IllegalArgumentException if the process has no such stage
     */
    public boolean isBefore(StageId stage, StageId other) {
        return position(stage) < position(other);
    }

    /**
     * Returns what is missing or of no use in this process.
     *
     * @return the warnings; see {@link ProcessLint}
     */
    public ProcessWarnings lint() {
        return ProcessLint.of(this).check();
    }

    private int position(StageId id) {
        requireNonNull(id, "id");
        for (int i = 0; i < stages().size(); i++) {
            if (stages().get(i).id().equals(id)) {
                return i;
            }
        }
        throw unknown("stage", id.value());
    }

    private IllegalArgumentException unknown(String what, String id) {
        return new IllegalArgumentException("process " + ref() + " has no " + what + " " + Text.shown(id));
    }

    @Value.Check
    void check() {
        checkArgument(
                stages().size() >= 2, "there must be at least 2 stages, were %s (process %s)", stages().size(), ref());
        checkDiffer("roles", roles().stream().map(role -> role.id().value()).toList());
        checkDiffer("stages", stages().stream().map(stage -> stage.id().value()).toList());
        checkDiffer(
                "channels",
                channels().stream().map(channel -> channel.id().value()).toList());
        checkDiffer(
                "reasons", reasons().stream().map(reason -> reason.id().value()).toList());
        checkDiffer("rates", rates().stream().map(NamedRate::code).toList());
        checkDiffer(
                "stages of hand-offs",
                handOffs().stream().map(handOff -> handOff.stage().value()).toList());
        checkArgument(position(goal()) > 0, "goal must not be the first stage, was %s (process %s)", goal(), ref());
        for (Stage stage : stages()) {
            role(stage.accountable());
            stage.helpers().forEach(this::role);
        }
        for (HandOff handOff : handOffs()) {
            position(handOff.stage());
            role(handOff.from());
            role(handOff.to());
        }
        for (NamedRate rate : rates()) {
            checkArgument(
                    isBefore(rate.base(), rate.reached()),
                    "base must come before reached, were %s and %s (rate %s, process %s)",
                    rate.base(),
                    rate.reached(),
                    rate.code(),
                    ref());
        }
        qualification().ifPresent(this::check);
    }

    private void check(Qualification qualification) {
        position(qualification.stage());
        for (ReasonId id : qualification.exclusions().values()) {
            checkArgument(
                    reason(id).kind() == ExitKind.DISQUALIFIED,
                    "an exclusion must disqualify, was %s (reason %s, process %s)",
                    reason(id).kind(),
                    id,
                    ref());
        }
    }

    private void checkDiffer(String what, List<String> ids) {
        checkArgument(
                ids.size() <= MAX_PARTS,
                "there must be at most %s %s, were %s (process %s)",
                MAX_PARTS,
                what,
                ids.size(),
                ref());
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            checkArgument(seen.add(id), "%s must differ, had %s again (process %s)", what, Text.shown(id), ref());
        }
    }

    /** A definition hashes by its reference; two with one reference are compared in full. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    /** Builds a process. */
    public static final class Builder extends ImmutableSalesProcess.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
