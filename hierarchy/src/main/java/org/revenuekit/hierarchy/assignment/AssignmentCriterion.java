package org.revenuekit.hierarchy.assignment;

/** What speaks for a seller. Each is a share from 0 to 1, worth its weight. */
public enum AssignmentCriterion {
    /** How experienced he is (経験). Asked of top families only: the others want nobody in particular. */
    SENIORITY,
    /** How much room he has for the accounts (負荷). Asked if there is an owner table. */
    LOAD,
    /** With how many of the accounts he shares a language (言語). Asked if the language of an account is known. */
    LANGUAGE,
    /** How many of the products bought he knows (商品知識). Asked if a product is known to be bought. */
    PRODUCTS,
    /** How much of the family he looks after already (継続性). Asked if there is an owner table. */
    CONTINUITY
}
