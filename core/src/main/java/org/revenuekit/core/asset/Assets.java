package org.revenuekit.core.asset;

import com.google.common.collect.ImmutableList;
import org.revenuekit.core.finding.CoreFinding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.internal.Register;

/** Assets (納入商品), each once. */
public final class Assets {
    private static final Assets NONE = of(ImmutableList.of());

    private final Register<AssetId, Asset> register;

    private Assets(Register<AssetId, Asset> register) {
        this.register = register;
    }

    /**
     * Takes them in order. Of several with one id the first stands; the others are reported.
     *
     * @param given the assets
     * @return the assets, each id once
     */
    public static Assets of(Iterable<Asset> given) {
        return new Assets(new Register<>(given, Asset::id, Subject::of, CoreFinding.DUPLICATE_ASSET));
    }

    /**
     * Returns no assets.
     *
     * @return the empty register
     */
    public static Assets none() {
        return NONE;
    }

    /**
     * Returns them all.
     *
     * @return one for each id, in the order given
     */
    public ImmutableList<Asset> list() {
        return register.items();
    }

    /**
     * Returns what is wrong with those given.
     *
     * @return a finding for each id given more than once
     */
    public Findings findings() {
        return register.findings();
    }
}
