package org.revenuekit.funnel.process;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.revenuekit.core.definition.Label;

/** A stage (ステージ) of a process: where a lead is, and who sees to it. */
@Value.Immutable
public abstract class Stage implements WithStage {
    Stage() {}

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a stage of one owner.
     *
     * @param id its id
     * @param en its name in English
     * @param ja its name in Japanese
     * @param owner who sees to it
     * @return the stage
     * @throws IllegalArgumentException if a bound of id or name is broken
     */
    public static Stage of(String id, String en, String ja, Role owner) {
        return builder()
                .id(StageId.of(id))
                .name(Label.of(en, ja))
                .accountable(owner.id())
                .build();
    }

    /**
     * Returns what identifies it.
     *
     * @return the id
     */
    public abstract StageId id();

    /**
     * Returns what people read.
     *
     * @return the name in both languages
     */
    public abstract Label name();

    /**
     * Returns who answers for it.
     *
     * @return the one role that is accountable
     */
    public abstract RoleId accountable();

    /**
     * Returns who else works in it.
     *
     * @return the other roles, without the accountable one
     */
    public abstract ImmutableSet<RoleId> helpers();

    /**
     * Returns the phase over which processes compare.
     *
     * @return the phase; empty if the stage belongs to none
     */
    public abstract Optional<MacroPhase> phase();

    @Value.Check
    void check() {
        checkArgument(
                !helpers().contains(accountable()),
                "helpers must not name the accountable role %s again (stage %s)",
                accountable(),
                id());
    }

    @Override
    public int hashCode() {
        // An enum's own hash differs from launch to launch.
        return Objects.hash(id(), name(), accountable(), helpers(), phase().map(MacroPhase::name));
    }

    /** Builds a stage. */
    public static final class Builder extends ImmutableStage.Builder {
        /** Creates an empty builder. */
        public Builder() {}
    }
}
