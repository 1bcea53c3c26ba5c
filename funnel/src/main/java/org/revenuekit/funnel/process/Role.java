package org.revenuekit.funnel.process;

import static java.util.Objects.requireNonNull;

import org.revenuekit.core.definition.Label;

/**
 * A role of a revenue team. The constants are those of THE MODEL; a process may name roles of its own.
 *
 * @param id what identifies it
 * @param name what people read
 */
public record Role(RoleId id, Label name) {
    /** Marketing: wins leads. */
    public static final Role MARKETING = of("marketing", "Marketing", "マーケティング");
    /** Inside sales, inbound (SR, also SDR): makes opportunities of leads. */
    public static final Role SR = of("sr", "Inside sales, inbound (SR)", "インサイドセールス(SR)");
    /** Inside sales, outbound (EBR, also BDR): makes opportunities out of target companies. */
    public static final Role EBR = of("ebr", "Inside sales, outbound (EBR)", "インサイドセールス(EBR)");
    /** Field sales for small and medium companies (SMB AE). */
    public static final Role SMB_AE = of("smb-ae", "Field sales, SMB (AE)", "フィールドセールス(SMB AE)");
    /** Field sales for enterprises. */
    public static final Role ENTERPRISE_AE =
            of("enterprise-ae", "Field sales, enterprise (AE)", "フィールドセールス(エンタープライズAE)");
    /** Customer success (CSM): keeps and grows customers. */
    public static final Role CSM = of("csm", "Customer success (CSM)", "カスタマーサクセス(CSM)");
    /** The one seller of the traditional process, who does everything. */
    public static final Role SELLER = of("seller", "Seller", "営業");

    /**
     * Checks that nothing is null.
     *
     * @param id what identifies it
     * @param name what people read
     */
    public Role {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
    }

    private static Role of(String id, String en, String ja) {
        return new Role(RoleId.of(id), Label.of(en, ja));
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return id.toString();
    }
}
