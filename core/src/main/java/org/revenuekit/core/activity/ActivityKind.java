package org.revenuekit.core.activity;

/** The closed vocabulary of activities with a customer. */
public enum ActivityKind {
    /** A telephone call, answered or not (架電). */
    CALL,
    /** A message written to a person. */
    MAIL,
    /** A message left in a form on the customer's site (フォーム営業). */
    FORM,
    /** A visit to the customer (訪問). */
    VISIT,
    /** A meeting over the web. */
    WEB_MEETING,
    /** A meeting in person that is not a visit. */
    MEETING,
    /** A seminar that the customer attended. */
    SEMINAR,
    /** An exhibition (展示会) where we met the customer. */
    EXHIBITION,
    /** Anything else. */
    OTHER
}
