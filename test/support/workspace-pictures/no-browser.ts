/** Stands in for the browser’s extension interface, of which the pictured sections use nothing. */
export default {};
