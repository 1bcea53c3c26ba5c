package org.revenuekit.core.asset;

import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;

/** How the history of an asset follows from its actions: a definition. */
@Value.Immutable
public abstract class AssetPolicy implements WithAssetPolicy {
    AssetPolicy() {}

    /**
     * The policy to start from: what is suspended costs nothing.
     *
     * @return {@code asset-policy@1}
     */
    public static AssetPolicy standard() {
        return builder().ref(DefinitionRef.of("asset-policy", 1)).build();
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
     * Returns a builder that starts from this policy; give the changed policy another reference.
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
     * Returns whether the price goes on while an asset is suspended (休止中の課金), so that its days are paid periods.
     *
     * @return false by default
     */
    @Value.Default
    public boolean chargedWhileSuspended() {
        return false;
    }

    /** A definition hashes by its reference; two with one reference are compared in full. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    /** Builds a policy; the reference is mandatory. */
    public static final class Builder extends ImmutableAssetPolicy.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
