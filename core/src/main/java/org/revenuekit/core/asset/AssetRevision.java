package org.revenuekit.core.asset;

import static java.util.Objects.requireNonNull;

import java.util.Objects;

/**
 * An action that one answer has and the other has not.
 *
 * @param action the action
 * @param kind why
 */
public record AssetRevision(AssetAction action, RevisionKind kind) {
    /**
     * Checks that nothing is null.
     *
     * @param action the action
     * @param kind why
     */
    public AssetRevision {
        requireNonNull(action, "action");
        requireNonNull(kind, "kind");
    }

    @Override
    public int hashCode() {
        return Objects.hash(action, kind.name()); // an enum's own hash differs from launch to launch
    }
}
